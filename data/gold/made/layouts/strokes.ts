/** How lines are marked in Markdown, and how plain text leaves them. */
export const plain = (text: string) => text;
export const bullet = (text: string) => `- ${text}`;
export const strong = (text: string) => `**${text}**`;
export const hash = (text: string, level = 2) => `${'#'.repeat(level)} ${text}`;
