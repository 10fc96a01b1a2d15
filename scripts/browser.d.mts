export function ensureBrowser(): { path?: string; missing?: string };
