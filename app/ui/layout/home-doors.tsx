import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";

interface HomeDoorsProps {
  signedIn: boolean;
  /** Whether they learn in a class: then its work is what they come for, not another code. */
  inClass: boolean;
}

/** What to do next, for those who stay. */
export function HomeDoors({ signedIn, inClass }: HomeDoorsProps) {
  return (
    <section className="wrap stack stack-6" aria-label="More about this site">
      <div className="columns">
        {inClass ? (
          <Door
            title="Your class"
            to={paths.classes()}
            link="Your classes"
            besides={<Link to={paths.join()}>Join a class</Link>}
          >
            What is due, what you have handed in, and your report.
          </Door>
        ) : (
          <Door title="A code from your teacher?" to={paths.join()} link="Join a class">
            Your class’s work then waits on this page, with the day it is due.
          </Door>
        )}
        <Door title="Teaching?" to={signedIn ? paths.classes() : paths.signUp()} link="Teach">
          Make a class, assign a module, and see which sentences your students read past.
        </Door>
        {signedIn ? (
          <Door title="Your account" to={paths.account()} link="Account">
            See where you are signed in, take your data with you, or leave for good.
          </Door>
        ) : (
          <Door title="Want to keep your work?" to={paths.signUp()} link="Make an account">
            An account needs a username and a password, nothing more. What you have done here comes along.
          </Door>
        )}
      </div>
      <div className="columns">
        <Door title="How is it scored?" to={paths.method()} link="Method and scoring">
          Marking words or whole sentences earns the same; marking everything costs. The rules fit on a page.
        </Door>
        <Door title="What is kept about you?" to={paths.privacy()} link="Privacy">
          No trackers, nothing from other sites, no e-mail address needed. You can export and erase
          everything.
        </Door>
      </div>
    </section>
  );
}

interface DoorProps {
  title: string;
  to: string;
  link: string;
  /** A lesser way out. */
  besides?: ReactNode;
  children: ReactNode;
}

function Door({ title, to, link, besides, children }: DoorProps) {
  return (
    <div className="stack stack-3">
      <h2 className="h3">{title}</h2>
      <p>{children}</p>
      <p className="cluster">
        <Link to={to}>{link}</Link>
        {besides && <span className="small">{besides}</span>}
      </p>
    </div>
  );
}
