import { courseModelsById, loadCourseModels } from '$lib/reference/course-models';
import type { CourseModel } from '$lib/model/course-model.schema';

let models: Promise<ReadonlyMap<string, CourseModel>> | undefined;

/** The built-in course models by id, read once for all requests; the low and high ends of each have ids of their own. */
export function builtInCourseModels(): Promise<ReadonlyMap<string, CourseModel>> {
	models ??= loadCourseModels().then(courseModelsById);
	return models;
}
