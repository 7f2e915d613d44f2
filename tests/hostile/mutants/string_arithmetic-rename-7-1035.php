<?php
var_dump('5' + '5', '1.5' + 1, '0x1A' == 26, ' 5' + 1, '5 ' + 1, '1e3' + 0, '.5' + 1, '-' == 0);
try { var_dump('abc' * 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump('5 apples' + 1);
var_dump('' . 1.0, '' . 1e25, '' . -0.0, '' . 0.1, '' . NAN, '' . INF, '' . true, '' . null);
try { var_dump([] + 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump([1, 2] + [5, 6, 7]);
