export declare function botFlags(): string[]
