import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { describeCouncilFile, readCouncilBytes, takeOnCouncil } from '../../actions/import-council';
import { word, type Run } from '../command';
import { withLedger } from '../with-ledger';

export const council: Run = (call) =>
  withLedger(call, (services) => {
    const bytes = readCouncilBytes(word(call, 'PROFILE'));
    if (!bytes.ok) return bytes;
    const profile = describeCouncilFile(services, bytes.value);
    if (!profile.ok) return profile;
    const taken = takeOnCouncil(services, bytes.value);
    if (!taken.ok) return taken;
    const { name, answered, rules, steps, ownAnswersStay } = profile.value;
    const text = [
      `From now on this ledger uses what ${name} asks, as the file has it.`,
      `${answered.length} of ${rules} rules are answered, and ${countOf(steps.length, 'step')} of the plan ${steps.length === 1 ? 'is' : 'are'} its own.`,
      ...(ownAnswersStay.length === 0 ? [] : [`Your own answers stay: ${ownAnswersStay.join(' ')}`]),
    ];
    return ok({ json: { council: taken.value.id, before: taken.value.before, profile: profile.value }, text: text.join('\n') });
  });
