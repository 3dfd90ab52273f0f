/** Puts the files of the elements to `/ali-help/` of the site. */
export default function aliHelpFiles(): { name: string; hooks: Record<string, (options: never) => void> };
