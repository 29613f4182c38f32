import { opportunitiesAroundRules } from './opportunities-around';
import { opportunitiesHousingRules } from './opportunities-housing';
import { opportunitiesIndustryRules } from './opportunities-industry';
import { opportunitiesWorkRules } from './opportunities-work';
import { strengthsIndustryRules } from './strengths-industry';
import { strengthsLivingRules } from './strengths-living';
import { strengthsPeopleRules } from './strengths-people';
import { strengthsWorkRules } from './strengths-work';
import { threatsAroundRules } from './threats-around';
import { threatsHousingRules } from './threats-housing';
import { threatsIndustryRules } from './threats-industry';
import { threatsWorkRules } from './threats-work';
import { weaknessesHousingRules } from './weaknesses-housing';
import { weaknessesIndustryRules } from './weaknesses-industry';
import { weaknessesLivingRules } from './weaknesses-living';
import { weaknessesPeopleRules } from './weaknesses-people';
import { weaknessesWorkRules } from './weaknesses-work';
import type { Rule } from '../rule';

/** Every rule of the AFOM. To add one, add one object to one of these lists. */
export const rules: readonly Rule[] = [
	...strengthsPeopleRules,
	...strengthsWorkRules,
	...strengthsIndustryRules,
	...strengthsLivingRules,
	...weaknessesPeopleRules,
	...weaknessesWorkRules,
	...weaknessesIndustryRules,
	...weaknessesLivingRules,
	...weaknessesHousingRules,
	...opportunitiesIndustryRules,
	...opportunitiesWorkRules,
	...opportunitiesAroundRules,
	...opportunitiesHousingRules,
	...threatsIndustryRules,
	...threatsWorkRules,
	...threatsAroundRules,
	...threatsHousingRules
];
