import type { Body, LetterInput, LetterMaker } from './letter';
import { recordedParagraph } from './recorded-words';
import { filled, list } from './wording';

// California Civil Code: 1798.105 deletion, 1798.106 correction, 1798.110 knowing, 1798.130(a)(2) terms.

const resident = 'I am a resident of California and a member of LinkedIn.';
const answer =
  'Please confirm that you have received this request, and answer it within 45 days (section 1798.130(a)(2)). If you need to extend that period once by another 45 days, please tell me within the first 45, and why. I will verify this request through my LinkedIn account if you ask me to.';

function knowBody(input: LetterInput): Body {
  const asked = [
    'the categories of personal information that you have collected about me, and the sources of it',
    'the purposes for which it is used, in particular whether it is or was used for training AI models, of which kinds, and from which day to which day',
    'the categories of third parties to whom it was disclosed, for training AI models or otherwise',
    'the specific pieces of personal information that you have collected about me, among them those used for training AI models',
  ];
  return {
    subject: 'Request to know under California Civil Code section 1798.110',
    paragraphs: [
      `${resident} Under section 1798.110 of the California Civil Code I ask you to disclose to me`,
      list(asked),
      recordedParagraph(input),
      answer,
    ],
  };
}

function deleteBody(input: LetterInput): Body {
  return {
    subject: 'Request to delete under California Civil Code section 1798.105',
    paragraphs: [
      `${resident} Under section 1798.105 of the California Civil Code I ask you to delete the personal information that you have collected from me and keep for training AI models, and the data sets made from it, and to notify the service providers, contractors and third parties that hold it. I do not ask you to close my account, or to delete what my account itself shows.`,
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
      `What is wrong: ${filled(wrong, 'what is wrong')}`,
      `What it should say: ${filled(right, 'what it should say')}`,
      recordedParagraph(input),
      answer,
    ],
  };
}

export const know: LetterMaker = { body: knowBody };
export const remove: LetterMaker = { body: deleteBody };
export const correct: LetterMaker = {
  needs: ({ wrong, right }) => (wrong.trim() === '' || right.trim() === '' ? 'letter_needs_correction' : undefined),
  body: correctBody,
};
