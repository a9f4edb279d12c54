export function vaultToCopy(path: string, workFolder: string): string;
export function copyVault(vault: string, workFolder: string, options?: { keep?: boolean; isSample?: boolean }): Promise<string>;
