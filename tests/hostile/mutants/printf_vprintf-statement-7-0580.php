<?php
var_dump(printf("%s-%d\n", 'a', 5), vprintf("%2\$s %1\$s\n", ['k' => 'x', 'y']), vsprintf('%04d', [7])); foreach ([1, 2] as $undefined->x);  throw null; 
