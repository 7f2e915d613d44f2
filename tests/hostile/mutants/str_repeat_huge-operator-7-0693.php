 ~ 
str_repeat('A', PHP_INT_MAX); $s = 'abc'; $s[5] = 'xy'; $s[-9] = 'z'; $s['a'] = 1; 
