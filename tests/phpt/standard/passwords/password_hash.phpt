--TEST--
password_hash() and password_verify(): bcrypt, and hashes of crypt().
--FILE--
<?php
$hash = password_hash('secret', PASSWORD_DEFAULT, ['cost' => 4]);
echo strlen($hash), ' ', substr($hash, 0, 7), ' ', preg_match('~^\$2y\$04\$[./A-Za-z0-9]{53}$~', $hash), "\n";
var_dump(password_verify('secret', $hash), password_verify('Secret', $hash), password_verify("secret\0more", $hash), password_hash('secret', '2y', ['cost' => 4]) === $hash);
var_dump(password_verify('rasmuslerdorf', '$2a$07$usesomesillystringfore2uDLvp1Ii2e./U9C8sBjqp8I90dH6hi'));
foreach (['rl.3StKT.4T8M', '_J9..rasmBYk8r9AiWNc', '$1$rasmusle$rISCgZzpwk3UhDidwXvin0', '$5$rounds=1000$usesomesillystri$x', '*0', '*1', 'short', ''] as $hash) {
    var_dump(password_verify('rasmuslerdorf', $hash));
}
foreach ([
    fn() => substr(password_hash('a', null, ['cost' => '5']), 0, 7),
    fn() => substr(password_hash('a', 1, ['cost' => 4.0]), 0, 7),
    fn() => substr(password_hash('a', 0, ['cost' => true, 'salt' => 'x']), 0, 7),
    fn() => substr(password_hash('a', PASSWORD_BCRYPT, ['cost' => 4, 'salt' => 'x']), 0, 7),
    fn() => password_hash('a', PASSWORD_BCRYPT, ['cost' => 32]),
    fn() => password_hash("a\0b", PASSWORD_BCRYPT),
    fn() => password_hash('a', 'none'),
    fn() => password_hash('a', 9),
    fn() => password_hash('a', -1),
    fn() => password_hash('a', ''),
    fn() => password_hash('a', []),
    fn() => password_hash([], PASSWORD_BCRYPT),
] as $call) {
    try {
        var_dump($call());
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
function trace(): void
{
    try {
        password_hash('do not show this', 'none');
    } catch (Error $e) {
        echo $e->getTraceAsString(), "\n";
    }
}
ini_set("zend.exception_ignore_args", "0");
trace();
--EXPECTF--
60 $2y$04$ 1
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
string(7) "$2y$05$"
string(7) "$2y$04$"
ValueError: Invalid bcrypt cost parameter specified: 1

Warning: password_hash(): The "salt" option has been ignored, since providing a custom salt is no longer supported in %spassword_hash.php on line 13
string(7) "$2y$04$"
ValueError: Invalid bcrypt cost parameter specified: 32
ValueError: Bcrypt password must not contain null character
ValueError: password_hash(): Argument #2 ($algo) must be a valid password hashing algorithm
ValueError: password_hash(): Argument #2 ($algo) must be a valid password hashing algorithm
ValueError: password_hash(): Argument #2 ($algo) must be a valid password hashing algorithm
ValueError: password_hash(): Argument #2 ($algo) must be a valid password hashing algorithm
TypeError: password_hash(): Argument #2 ($algo) must be of type string|int|null, array given
TypeError: password_hash(): Argument #1 ($password) must be of type string, array given
#0 %spassword_hash.php(32): password_hash(Object(SensitiveParameterValue), 'none')
#1 %spassword_hash.php(38): trace()
#2 {main}
