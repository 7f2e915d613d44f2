--TEST--
password_get_info() and password_needs_rehash() for hashes of every kind and for what is none.
--SKIPIF--
<?php if (!in_array('argon2id', password_algos())) die('skip no Argon2'); ?>
--FILE--
<?php
print_r(password_algos());
$bcrypt = '$2y$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa';
$hashes = [
    $bcrypt, substr($bcrypt, 1), substr($bcrypt, 0, 59), 'x' . substr($bcrypt, 1), str_replace('$07$', '$x7$', $bcrypt), str_replace('2y', '2a', $bcrypt), str_replace('$07$', '$-7$', $bcrypt),
    '$argon2i$v=19$m=1024,t=2,p=2$c29tZXNhbHQ$abcdefgh', '$argon2id$v=19$m=65536,t=4,p=1$x$y', '$argon2id$m=1,t=2,p=3$', '$argon2id$v=19$m=1,t=x', '$argon2i$', 'xargon2i$v=1$m=5,t=6,p=7',
    '$argon2id$v=19$m=99999999999999999999,t=-5,p= 7', '', '$', '$$', '$$$', 'abc', "\$2y\0\$", '$5$rounds=1000$salt$x',
];
foreach ($hashes as $hash) {
    echo json_encode($hash), ' ', json_encode(password_get_info($hash)), "\n   ";
    foreach ([
        [PASSWORD_BCRYPT, []], [PASSWORD_BCRYPT, ['cost' => 7]], [null, ['cost' => '7']], [1, ['cost' => -7]], ['none', []], [4, []], [PASSWORD_ARGON2ID, []],
        ['argon2i', ['memory_cost' => 1024, 'time_cost' => 2, 'threads' => 2]], [2, []], [3, ['memory_cost' => 1, 'time_cost' => 2, 'threads' => 3]],
    ] as [$algorithm, $options]) {
        echo ' ', json_encode(password_needs_rehash($hash, $algorithm, $options));
    }
    echo "\n";
}
--EXPECT--
Array
(
    [0] => 2y
    [1] => argon2i
    [2] => argon2id
)
"$2y$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":"2y","algoName":"bcrypt","options":{"cost":7}}
    true false false true false false true true true true
"2y$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$2y$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mw" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"x2y$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$2y$x7$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":"2y","algoName":"bcrypt","options":{"cost":10}}
    false true true true false false true true true true
"$2a$07$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$2y$-7$usesomesillystringforeHbE8gD7QF7cJcZjy1b8EL7Lx6dU6Mwa" {"algo":"2y","algoName":"bcrypt","options":{"cost":-7}}
    true true true false false false true true true true
"$argon2i$v=19$m=1024,t=2,p=2$c29tZXNhbHQ$abcdefgh" {"algo":"argon2i","algoName":"argon2i","options":{"memory_cost":1024,"time_cost":2,"threads":2}}
    true true true true false false true false true true
"$argon2id$v=19$m=65536,t=4,p=1$x$y" {"algo":"argon2id","algoName":"argon2id","options":{"memory_cost":65536,"time_cost":4,"threads":1}}
    true true true true false false false true true true
"$argon2id$m=1,t=2,p=3$" {"algo":"argon2id","algoName":"argon2id","options":{"memory_cost":65536,"time_cost":4,"threads":1}}
    true true true true false false true true true true
"$argon2id$v=19$m=1,t=x" {"algo":"argon2id","algoName":"argon2id","options":{"memory_cost":1,"time_cost":4,"threads":1}}
    true true true true false false true true true true
"$argon2i$" {"algo":"argon2i","algoName":"argon2i","options":{"memory_cost":65536,"time_cost":4,"threads":1}}
    true true true true false false true true true true
"xargon2i$v=1$m=5,t=6,p=7" {"algo":"argon2i","algoName":"argon2i","options":{"memory_cost":65536,"time_cost":4,"threads":1}}
    true true true true false false true true true true
"$argon2id$v=19$m=99999999999999999999,t=-5,p= 7" {"algo":"argon2id","algoName":"argon2id","options":{"memory_cost":9223372036854775807,"time_cost":-5,"threads":7}}
    true true true true false false true true true true
"" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$$" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$$$" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"abc" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$2y\u0000$" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
"$5$rounds=1000$salt$x" {"algo":null,"algoName":"unknown","options":[]}
    true true true true false false true true true true
