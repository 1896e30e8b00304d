import { getSelectProps } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { presentZone } from "#app/domain/class/zone.ts";
import { Field, type FieldProps } from "../../form/field.tsx";

interface ZoneFieldProps extends Omit<FieldProps, "label"> {
  /** IANA names; the server's list, so that the browser's other version of it does not matter. */
  zones: string[];
  /** Take the browser's own zone, unless somebody has chosen one already. */
  guess?: boolean;
}

/** A time zone, by area. */
export function ZoneField({ zones, guess = false, ...frame }: ZoneFieldProps) {
  const select = useRef<HTMLSelectElement>(null);
  const touched = useRef(false);
  useEffect(() => {
    if (!guess || touched.current || !select.current) return;
    const own = presentZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (zones.includes(own) && select.current.selectedOptions[0]?.defaultSelected) select.current.value = own;
  }, [guess, zones]);
  const areas = [...new Set(zones.map(areaOf))];
  const { key, ...input } = getSelectProps(frame.field, { ariaAttributes: false });
  return (
    <Field {...frame} label="Time zone">
      {(aria) => (
        <select
          key={key}
          ref={select}
          {...input}
          {...aria}
          className="input"
          onChange={() => {
            touched.current = true;
          }}
        >
          {areas.map((area) => (
            <optgroup key={area} label={area}>
              {zones
                .filter((zone) => areaOf(zone) === area)
                .map((zone) => (
                  <option key={zone} value={zone}>
                    {wordsOf(zone)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

const areaOf = (zone: string) => (zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "Elsewhere");

/** "America/Argentina/Buenos_Aires" is "Buenos Aires (Argentina)"; the area stands above it. */
function wordsOf(zone: string): string {
  const [, ...rest] = zone.replaceAll("_", " ").split("/");
  const city = rest.pop() ?? zone;
  return rest.length > 0 ? `${city} (${rest.join(", ")})` : city;
}
