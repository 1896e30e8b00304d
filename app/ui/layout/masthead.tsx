import { Form, NavLink } from "@remix-run/react";
import type { FormEvent } from "react";
import { paths } from "#app/paths.ts";
import { closeDrafts } from "../exercise/local-draft.ts";

/** Not before unfinished work has reached the server: afterwards nobody is signed in to save it. */
async function signOut(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  const form = event.currentTarget;
  await closeDrafts();
  form.submit();
}

interface MastheadProps {
  /** What the site calls the person who is signed in; null: nobody is. */
  name: string | null;
  guest: boolean;
}

export function Masthead({ name, guest }: MastheadProps) {
  return (
    <header className="masthead no-print">
      <div className="wrap masthead__row">
        <a className="wordmark" href={paths.home()}>
          Says <i>Who?</i>
        </a>
        <nav className="nav" aria-label="Main">
          <NavLink to={paths.home()} end>
            Practise
          </NavLink>
          {name !== null && <NavLink to={paths.classes()}>Classes</NavLink>}
          <NavLink to={paths.method()}>Method</NavLink>
        </nav>
        <div className="masthead__end">
          {name === null ? (
            <>
              {guest && <span className="muted masthead__aside">Practising without an account</span>}
              <NavLink to={paths.signIn()}>Sign in</NavLink>
            </>
          ) : (
            <>
              <span className="muted masthead__aside">{name}</span>
              <NavLink to={paths.account()}>Account</NavLink>
              <Form method="post" action={paths.signOut()} onSubmit={signOut} reloadDocument>
                <button type="submit" className="linkbtn">
                  Sign out
                </button>
              </Form>
            </>
          )}
        </div>
      </div>
    </header>
  );
}
