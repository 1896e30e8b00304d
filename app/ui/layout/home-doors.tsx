import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";

/** What to do next, for those who stay. */
export function HomeDoors({ signedIn }: { signedIn: boolean }) {
  return (
    <section className="wrap" aria-label="More about this site">
      <div className="columns">
        <div className="stack stack-3">
          <h2 className="h3">How is it scored?</h2>
          <p>
            Marking words or whole sentences earns the same; marking everything costs. The rules fit on a
            page.
          </p>
          <p>
            <Link to={paths.method()}>Method and scoring</Link>
          </p>
        </div>
        <div className="stack stack-3">
          <h2 className="h3">{signedIn ? "Your account" : "Want to keep your work?"}</h2>
          <p>
            {signedIn
              ? "See where you are signed in, take your data with you, or leave for good."
              : "An account needs a username and a password, nothing more. What you have done here comes along."}
          </p>
          <p>
            <Link to={signedIn ? paths.account() : paths.signUp()}>
              {signedIn ? "Account" : "Make an account"}
            </Link>
          </p>
        </div>
        <div className="stack stack-3">
          <h2 className="h3">What is kept about you?</h2>
          <p>
            No trackers, nothing from other sites, no e-mail address needed. You can export and erase
            everything.
          </p>
          <p>
            <Link to={paths.privacy()}>Privacy</Link>
          </p>
        </div>
      </div>
    </section>
  );
}
