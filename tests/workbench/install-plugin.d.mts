export function buildPlugin(): void;
export function copyPlugin(vault: string): Promise<string>;
export function whyNoVault(path: string): string | null;
