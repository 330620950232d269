import { activityZodSchema } from '@microsoft/agents-activity'

/**
 * The SDK (1.8.1) makes the schema of activities anew for each one that comes or goes, always the same:
 * from now on it is made once.
 */
export function makeActivitySchemaOnce(): void {
  const schema = activityZodSchema.passthrough()
  activityZodSchema.passthrough = () => schema
}
