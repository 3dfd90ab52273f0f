/** The three tags of the contract. */
export const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'] as const;
export type Tag = (typeof tags)[number];
