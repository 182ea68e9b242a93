import { lazy, Suspense, type ReactNode } from 'react';
import { CssBaseline, ThemeProvider } from '@mui/material';
import {
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  localStorageStore,
  Notification,
  Resource,
  type CoreAdminUIProps,
} from 'react-admin';
import { QueryClient } from '@tanstack/react-query';
import { Route } from 'react-router-dom';
import { authProvider, createDataProvider } from '@debrief/web-data';
import { auditTrail } from './audit';
import { blueprints } from './blueprints';
import { candidates } from './candidates';
import { Home } from './home/Home';
import { i18nProvider } from './i18n';
import { jobs } from './jobs';
import { AppLayout } from './layout/AppLayout';
import {
  LoadingPage,
  NoPermissionPage,
  NotFoundPage,
  SessionCheckFailed,
  StoppedPage,
} from './layout/pages';
import { people } from './people';
import { questions } from './questions';
import { LoginPage } from './session/LoginPage';
import { darkTheme, lightTheme } from './theme/theme';
import { useLightOnPage } from './theme/useLight';

// The screens of a loop are the heaviest: each arrives when it is first opened.
const LoopList = lazy(async () => ({ default: (await import('./loops')).LoopList }));
const LoopShow = lazy(async () => ({ default: (await import('./loops')).LoopShow }));
const ScorecardList = lazy(async () => ({ default: (await import('./scorecards')).ScorecardList }));
const ScorecardEdit = lazy(async () => ({ default: (await import('./scorecards')).ScorecardEdit }));
const OnBehalfForm = lazy(async () => ({ default: (await import('./scorecards')).OnBehalfForm }));
const KitPage = lazy(async () => ({ default: (await import('./kit')).KitPage }));
const PacketList = lazy(async () => ({ default: (await import('./packets')).PacketList }));
const FlagToRead = lazy(async () => ({
  default: (await import('./packets/flags/FlagToRead')).FlagToRead,
}));
const PacketShow = lazy(async () => ({ default: (await import('./packets')).PacketShow }));
const DebriefShow = lazy(async () => ({ default: (await import('./debrief')).DebriefShow }));
const AgreementPage = lazy(async () => ({ default: (await import('./insights')).AgreementPage }));
const ComparePage = lazy(async () => ({ default: (await import('./compare')).ComparePage }));
const ContentRoutes = lazy(async () => ({
  default: (await import('./content/ContentRoutes')).ContentRoutes,
}));
const TrainingRoutes = lazy(async () => ({
  default: (await import('./training/TrainingRoutes')).TrainingRoutes,
}));
const ScheduleRoutes = lazy(async () => ({
  default: (await import('./schedules/ScheduleRoutes')).ScheduleRoutes,
}));
const CommitteeRoutes = lazy(async () => ({
  default: (await import('./committee/CommitteeRoutes')).CommitteeRoutes,
}));
const LinkPage = lazy(async () => ({ default: (await import('./session/LinkPage')).LinkPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/SettingsPage')).SettingsPage,
}));

const dataProvider = createDataProvider();
const store = localStorageStore('1', 'debrief');
const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: retryOnce } },
});

/** Only a failed way to the server is worth a second try; a refusal stays one. */
function retryOnce(failures: number, error: unknown): boolean {
  const status = (error as { status?: number } | null)?.status ?? 0;
  return failures < 1 && (status === 0 || status >= 500);
}

/** The dashboard. */
export function App() {
  return (
    <CoreAdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      queryClient={queryClient}
    >
      <Light>
        <CoreAdminUI
          layout={AppLayout}
          dashboard={Home}
          loginPage={LoginPage}
          catchAll={NotFoundPage}
          loading={LoadingPage}
          error={StoppedPage as NonNullable<CoreAdminUIProps['error']>}
          accessDenied={NoPermissionPage}
          authenticationError={SessionCheckFailed}
          authCallbackPage={false}
          disableTelemetry
          requireAuth
        >
          <CustomRoutes noLayout>
            <Route
              path="/link/:token"
              element={
                <Suspense fallback={null}>
                  <LinkPage />
                </Suspense>
              }
            />
          </CustomRoutes>
          <Resource name="loops" list={LoopList} show={LoopShow} />
          <Resource {...jobs} />
          <Resource {...candidates} />
          <Resource {...people} />
          <Resource {...questions} />
          <Resource {...blueprints} />
          <Resource {...auditTrail} />
          <CustomRoutes>
            <Route path="/scorecards" element={<ScorecardList />} />
            <Route path="/scorecards/:seatId" element={<ScorecardEdit />} />
            <Route path="/scorecards/:seatId/on-behalf" element={<OnBehalfForm />} />
            <Route path="/kit/:seatId" element={<KitPage />} />
            <Route path="/packets" element={<PacketList />} />
            <Route path="/packets/:loopId" element={<PacketShow />} />
            <Route path="/flags/:loopId/:flagType" element={<FlagToRead />} />
            <Route path="/debriefs/:loopId" element={<DebriefShow />} />
            <Route path="/jobs/:id/compare" element={<ComparePage />} />
            <Route path="/insights/agreement" element={<AgreementPage />} />
            <Route path="/content/*" element={<ContentRoutes />} />
            <Route path="/training/*" element={<TrainingRoutes />} />
            <Route path="/schedule/*" element={<ScheduleRoutes />} />
            <Route path="/committee/*" element={<CommitteeRoutes />} />
            <Route path="/settings/*" element={<SettingsPage />} />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </Light>
    </CoreAdminContext>
  );
}

/** MUI and the CSS tokens in the same light. */
function Light({ children }: { readonly children: ReactNode }) {
  const light = useLightOnPage();
  return (
    <ThemeProvider theme={light === 'dark' ? darkTheme : lightTheme}>
      <CssBaseline enableColorScheme>{children}</CssBaseline>
    </ThemeProvider>
  );
}
