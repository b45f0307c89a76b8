/** The course models that a product may borrow its chances from. */
export const COURSE_MODEL_IDS = ['cd19-cd28', 'cd19-41bb', 'bcma', 'cd19-ball'] as const;

export type CourseModelId = (typeof COURSE_MODEL_IDS)[number];

/** Whether there is a course model of this id: a document may name one that was given up or renamed since. */
export function isCourseModel(id: string): id is CourseModelId {
	return (COURSE_MODEL_IDS as readonly string[]).includes(id);
}
