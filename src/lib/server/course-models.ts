import { courseModelsById, loadCourseModels } from '$lib/data/course-models';
import type { CourseModel } from '$lib/data/course-model.schema';

let models: Promise<ReadonlyMap<string, CourseModel>> | undefined;

/** The built-in course models by id, read once for all requests; the low and high ends of each have ids of their own. */
export function builtInCourseModels(): Promise<ReadonlyMap<string, CourseModel>> {
	models ??= loadCourseModels().then(courseModelsById);
	return models;
}
