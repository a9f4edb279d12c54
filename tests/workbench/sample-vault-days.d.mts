export const anchorDay: string;
export function weeksTo(today: string): number;
export function moveDays(text: string, days: number): string;
export function moveVaultDays(folder: string, days: number): Promise<void>;
