/**
 * Questions of which the last alone counts: on a slow network, answers come in any order.
 *
 * @returns starts a question, and gives what says, once its answer is there, whether no other was asked since
 */
export function lastAsked(): () => () => boolean {
	let asked = 0;
	return () => {
		const mine = ++asked;
		return () => mine === asked;
	};
}
