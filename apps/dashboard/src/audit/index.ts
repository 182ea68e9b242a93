import { lazy } from 'react';

export const auditTrail = {
  name: 'auditTrail',
  list: lazy(async () => ({ default: (await import('./AuditList')).AuditList })),
};
