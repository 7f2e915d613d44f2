<?php
var_dump(printf("%s-%d\n", "\xff\xfe", 5), vprintf(self::class, ['k' => 'x', 'y']), vsprintf('%04d', [7]));
