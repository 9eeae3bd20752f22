import type { Body, LetterInput, LetterMaker } from './letter';
import { recordedParagraph } from './recorded-words';
import { filled, list } from './wording';

// California Civil Code: 1798.105 deletion, 1798.106 correction, 1798.110 knowing, 1798.130(a)(2) terms.

const WRONG_BLANK = 'what is wrong';
const RIGHT_BLANK = 'what it should say';

const resident = 'I am a resident of California and a member of LinkedIn.';
const answer =
  'Please confirm that you have received this request, and answer it within 45 days (section 1798.130(a)(2)). If you need to extend that period once by another 45 days, please tell me within the first 45, and why. I will verify this request through my LinkedIn account if you ask me to.';

function knowBody(input: LetterInput): Body {
  const asked = [
    'the categories of personal information that you have collected about me',
    'the categories of sources from which it was collected',
    'the business or commercial purpose for collecting, selling or sharing it',
    'the categories of third parties to whom you disclose it',
    'the specific pieces of personal information that you have collected about me',
  ];
  return {
    subject: 'Request to know under California Civil Code section 1798.110',
    paragraphs: [
      `${resident} Under section 1798.110 of the California Civil Code I ask you to disclose to me`,
      list(asked),
      'I ask for all of it, however long ago it was collected, as far as the law reaches, and not only for that of the last 12 months. So that I can understand your answer, please also tell me which of it was used for training AI models, of which kinds, and from which day to which day.',
      recordedParagraph(input),
      answer,
    ],
  };
}

function deleteBody(input: LetterInput): Body {
  return {
    subject: 'Request to delete under California Civil Code section 1798.105',
    paragraphs: [
      `${resident} Under section 1798.105 of the California Civil Code I ask you to delete the personal information that you have collected from me and keep for training AI models, also where it stands in data sets made for that purpose; to notify your service providers and contractors to delete it; and to notify all third parties to whom you have sold it or shared it to delete it. I do not ask you to close my account, or to delete what my account itself shows.`,
      'If you keep any of it, please tell me which, and on which exception you rely.',
      recordedParagraph(input),
      answer,
    ],
  };
}

function correctBody(input: LetterInput): Body {
  const { wrong, right } = input.fields;
  return {
    subject: 'Request to correct under California Civil Code section 1798.106',
    paragraphs: [
      `${resident} Under section 1798.106 of the California Civil Code I ask you to correct inaccurate personal information that you maintain about me.`,
      `What is wrong: ${filled(wrong, WRONG_BLANK)}`,
      `What it should say: ${filled(right, RIGHT_BLANK)}`,
      answer,
    ],
  };
}

export const know: LetterMaker = { body: knowBody };
export const remove: LetterMaker = { body: deleteBody };
export const correct: LetterMaker = {
  needs: { blanks: [WRONG_BLANK, RIGHT_BLANK], says: 'letter_needs_correction' },
  body: correctBody,
};
