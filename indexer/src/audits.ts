import { agree, endAgreement, handIn, pay } from '../rows/agreements';
import { timeOf } from '../rows/mark';
import { on } from '../rows/on';

on('Audits:AgreementMade', ({ event, context: { db } }) =>
  agree(db, 'Audits', event.args, { event: event.id, timestamp: timeOf(event) }),
);
on('Audits:ReportHandedIn', ({ event, context: { db } }) => handIn(db, 'Audits', event.args, timeOf(event)));
on('Audits:MilestonePaid', ({ event, context: { db } }) => pay(db, 'Audits', event.args, timeOf(event)));
on('Audits:AgreementEnded', ({ event, context: { db } }) =>
  endAgreement(db, 'Audits', event.args, timeOf(event)),
);
