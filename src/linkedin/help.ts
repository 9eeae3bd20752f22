export const LINKEDIN = 'https://www.linkedin.com';

// Apart from the other sources, which the popup does not load before somebody asks.

/** LinkedIn's help page on "Data for Generative AI Improvement". */
export const HELP = `${LINKEDIN}/help/linkedin/answer/a6278444`;
