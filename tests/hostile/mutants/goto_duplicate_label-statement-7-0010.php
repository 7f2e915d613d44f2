 = 
a: echo 1; spl_autoload_register(function ($c) { echo "load $c\n"; });  switch (1) { default: continue; }  a: echo 2;
