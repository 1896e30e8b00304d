import { createContext, useContext } from "react";

/** The page's script nonce while it is made on the server; browsers hide it from scripts, so it is empty there. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = () => useContext(NonceContext);
