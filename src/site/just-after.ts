/** When the workflow of a site builds it. */

/** Minute and hour of a build five minutes later, as cron writes them. */
export function justAfter(publishes: string | null): string {
  const [hour = 0, minute = 0] = (publishes ?? '07:00').split(':').map(Number)
  return `${(minute + 5) % 60} ${(hour + Math.floor((minute + 5) / 60)) % 24}`
}
