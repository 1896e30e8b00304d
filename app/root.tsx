import newsreaderItalic from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2?url";
import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url";
import publicSans from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { nameOf } from "./domain/account/person.ts";
import { readCookie } from "./http/cookies.server.ts";
import { handle } from "./http/handle.server.ts";
import favicon from "./styles/favicon.svg?url";
import { wipeAllDrafts } from "./ui/exercise/local-draft.ts";
import { wasOffline } from "./ui/exercise/submit-problem.ts";
import { ErrorPage } from "./ui/layout/error-page.tsx";
import { Footer, type Theme } from "./ui/layout/footer.tsx";
import { IconSprite } from "./ui/layout/icon.tsx";
import { Masthead } from "./ui/layout/masthead.tsx";
import { useNonce } from "./ui/layout/nonce.ts";
import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/frame.css";
import "./styles/passage.css";
import "./styles/explained.css";
import "./styles/media.css";

export const loader = handle(async ({ request, context, account, guest }) => {
  const theme = await readCookie(context.cookies.theme, request);
  return {
    theme: theme === "light" || theme === "dark" ? (theme as Theme) : null,
    name: account ? nameOf(account.person) : null,
    guest: account === null && guest !== null,
    reference: `${context.requestId.slice(-8, -4)}-${context.requestId.slice(-4)}`.toUpperCase(),
  };
});
type RootData = Awaited<ReturnType<typeof loader>>;

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && !wasOffline(actionResult);

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: "Says Who?" }];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return [{ title: `${missing ? "Not found" : "Something went wrong"} · Says Who?` }];
};

export const links: LinksFunction = () => [
  ...[newsreader, publicSans].map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
  { rel: "prefetch", as: "font", type: "font/woff2", crossOrigin: "anonymous", href: newsreaderItalic },
  { rel: "icon", href: favicon, type: "image/svg+xml" },
];

/** A page may name the page that does its work without scripts. */
function useNoScriptUrl(): string | null {
  const data = useMatches().at(-1)?.data as { noScriptUrl?: string } | null | undefined;
  return data?.noScriptUrl ?? null;
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<RootData>("root");
  const nonce = useNonce();
  const noScriptUrl = useNoScriptUrl();
  return (
    <html lang="en-GB" data-theme={data?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {noScriptUrl && (
          <noscript>
            <meta httpEquiv="refresh" content={`0; url=${noScriptUrl}`} />
          </noscript>
        )}
      </head>
      {/* Where marks are made in the text, a small screen has a bar at its foot. */}
      <body className={noScriptUrl ? "has-thumb-bar" : undefined}>
        <IconSprite />
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Masthead name={data?.name ?? null} guest={data?.guest ?? false} />
        <main id="main">{children}</main>
        <Footer theme={data?.theme ?? null} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const data = useRouteLoaderData<RootData>("root");
  const nobody = data !== undefined && data.name === null && !data.guest;
  // Drafts of somebody who is gone could never be sent, and would lie about on a shared device.
  useEffect(() => {
    if (nobody) wipeAllDrafts();
  }, [nobody]);
  return <Outlet />;
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<RootData>("root");
  return <ErrorPage reference={data?.reference ?? null} />;
}
