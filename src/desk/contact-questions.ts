import { factQuestions } from './fact-questions.ts';
import type { Answers, Question } from './questions.ts';

/** The questions about telephone numbers and mailboxes. */
export function contactQuestions(present: Answers): Question[] {
  const { fact, needed } = factQuestions(present);
  return [
    needed('phone', 'the telephone number for office hours', 'Telephone number, such as +31 20 055 0100'),
    fact(
      'emergency-phone',
      'the number for emergencies at any hour',
      'Number for emergencies at any hour (Enter: none)',
    ),
    fact('backup-phone', 'a second number, for when the emergency number does not answer'),
    needed('mailbox', 'the mailbox for reports', 'Mailbox for reports'),
    fact(
      'vulnerabilities-mailbox',
      'a mailbox for vulnerabilities',
      'Mailbox for vulnerabilities (Enter: none of its own)',
    ),
    fact(
      'abuse-mailbox',
      'a mailbox for complaints of abuse',
      'Mailbox for complaints of abuse (Enter: none)',
    ),
    fact('press-mailbox', 'a mailbox for the press', 'Mailbox for the press (Enter: none)'),
    fact('info-mailbox', 'a mailbox for questions'),
    fact('privacy-mailbox', 'a mailbox for questions about personal data'),
    fact('postmaster-mailbox', 'a mailbox for trouble with mail'),
  ];
}
