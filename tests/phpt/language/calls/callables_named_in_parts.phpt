--TEST--
Callables that name a class twice, self, parent and static, and methods that only __call and __callStatic answer
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
class Base
{
    public function named() { return "Base::named of " . static::class; }
    private function secret() { return "Base::secret"; }
    protected static function shared() { return "Base::shared of " . static::class; }
    public static function __callStatic($name, $arguments) { return "Base::__callStatic($name)"; }
    public function fromBase($callables) { foreach ($callables as $callable) tell($callable, is_callable(...), call_user_func(...)); }
}
class Derived extends Base
{
    public function named() { return "Derived::named"; }
    public function fromInside()
    {
        foreach (["Derived::parent::named", [$this, "parent::named"], ["Derived", "parent::named"], "self::nothing", "parent::nothing",
            "static::nothing", "Derived::nothing", "self::named", "parent::named", [$this, "self::nothing"], ["Derived", "parent::nothing"],
            [$this, "Base::nothing"], ["parent", "nothing"], "Base::Derived::named", ["Base", "Derived::named"], [$this, "Other::named"],
            "Derived::static::named", "Derived::::named", "::named", "Derived::", "Derived:named", "Derived::named:x", [$this, "::named"],
            [$this, "parent::"], "parent::secret", [$this, "parent::secret"], "Base::secret", "parent::shared", "Other::hidden"] as $callable) {
            echo shown($callable), ": ", var_export(is_callable($callable), true), ", ";
            try {
                echo call_user_func($callable), "\n";
            } catch (TypeError $error) {
                echo $error->getMessage(), "\n";
            }
        }
    }
    public static function fromStatic()
    {
        foreach (["self::nothing", "parent::named", "parent::nothing", "static::nothing", "Base::shared", "static::shared", ["Base", "named"]] as $callable) {
            echo shown($callable), ": ", var_export(is_callable($callable), true), ", ";
            try {
                echo call_user_func($callable), "\n";
            } catch (TypeError $error) {
                echo $error->getMessage(), "\n";
            }
        }
    }
}
class Other
{
    private function __construct() {}
    private static function hidden() {}
    public static function __callStatic($name, $arguments) { return "Other::__callStatic($name)"; }
}
function shown($callable)
{
    return is_string($callable) ? $callable : (is_object($callable[0]) ? "object" : $callable[0]) . ", " . $callable[1];
}
function tell($callable)
{
    echo shown($callable), ": ", var_export(is_callable($callable), true), ", ";
    try {
        echo call_user_func($callable), "; ";
    } catch (TypeError $error) {
        echo $error->getMessage(), "; ";
    }
    try {
        echo $callable(), "\n";
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
}
(new Derived)->fromInside();
echo "\n";
Derived::fromStatic();
echo "\n";
foreach (["Derived::parent::named", ["Derived", "parent::named"], "self::named", [new Derived, "parent::named"], [new Derived, "Base::secret"],
    "Other::__construct", "Other::hidden", ["Base", "Derived::named"], "Base::s::t", "Base::shared", [new Derived, "secret"]] as $callable)
    tell($callable);
?>
--EXPECT--
Derived::parent::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Derived::parent" not found
object, parent::named: true, Base::named of Derived
Derived, parent::named: true, Base::named of Derived
self::nothing: true, Base::__callStatic(nothing)
parent::nothing: true, Base::__callStatic(nothing)
static::nothing: true, Base::__callStatic(nothing)
Derived::nothing: true, Base::__callStatic(nothing)
self::named: true, Derived::named
parent::named: true, Base::named of Derived
object, self::nothing: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class Derived does not have a method "nothing"
Derived, parent::nothing: true, Base::__callStatic(nothing)
object, Base::nothing: true, Base::__callStatic(nothing)
parent, nothing: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class Base does not have a method "nothing"
Base::Derived::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Base::Derived" not found
Base, Derived::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class Base is not a subclass of Derived
object, Other::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class Derived is not a subclass of Other
Derived::static::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Derived::static" not found
Derived::::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Derived::" not found
::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, invalid function name
Derived::: true, Base::__callStatic()
Derived:named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, function "Derived:named" not found or invalid function name
Derived::named:x: false, call_user_func(): Argument #1 ($callback) must be a valid callback, function "Derived::named:x" not found or invalid function name
object, ::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, invalid function name
object, parent::: true, Base::__callStatic()
parent::secret: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Base::secret()
object, parent::secret: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Base::secret()
Base::secret: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Base::secret()
parent::shared: true, Base::shared of Derived
Other::hidden: true, Other::__callStatic(hidden)

self::nothing: true, Base::__callStatic(nothing)
parent::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, non-static method Base::named() cannot be called statically
parent::nothing: true, Base::__callStatic(nothing)
static::nothing: true, Base::__callStatic(nothing)
Base::shared: true, Base::shared of Base
static::shared: true, Base::shared of Derived
Base, named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, non-static method Base::named() cannot be called statically

Derived::parent::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Derived::parent" not found; Class "Derived::parent" not found
Derived, parent::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, non-static method Base::named() cannot be called statically; Base::__callStatic(parent::named)
self::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "self" when no class scope is active; Class "self" not found
object, parent::named: true, Base::named of Derived; Call to undefined method Derived::parent::named()
object, Base::secret: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Base::secret(); Call to undefined method Derived::Base::secret()
Other::__construct: false, call_user_func(): Argument #1 ($callback) must be a valid callback, non-static method Other::__construct() cannot be called statically; Other::__callStatic(__construct)
Other::hidden: true, Other::__callStatic(hidden); Other::__callStatic(hidden)
Base, Derived::named: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class Base is not a subclass of Derived; Base::__callStatic(Derived::named)
Base::s::t: false, call_user_func(): Argument #1 ($callback) must be a valid callback, class "Base::s" not found; Class "Base::s" not found
Base::shared: true, Base::__callStatic(shared); Base::__callStatic(shared)
object, secret: false, call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access private method Derived::secret(); Call to private method Base::secret() from global scope
