using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// The predefined interfaces: https://www.php.net/manual/en/reserved.interfaces.php. Declarations only; objects are PhpObjects.

[PhpClass("Traversable", Extension = "Core")]
internal interface ITraversable;

[PhpClass("Iterator", Extension = "Core", Interfaces = ["Traversable"])]
internal interface IIterator
{
    [PhpMethod(IsTentative = true)]
    Value current();

    [PhpMethod(IsTentative = true)]
    void next();

    [PhpMethod(IsTentative = true)]
    Value key();

    [PhpMethod(IsTentative = true)]
    bool valid();

    [PhpMethod(IsTentative = true)]
    void rewind();
}

[PhpClass("IteratorAggregate", Extension = "Core", Interfaces = ["Traversable"])]
internal interface IIteratorAggregate
{
    [PhpMethod(IsTentative = true, Returns = "Traversable")]
    PhpObject getIterator();
}

[PhpClass("ArrayAccess", Extension = "Core")]
internal interface IArrayAccess
{
    [PhpMethod(IsTentative = true)]
    bool offsetExists(Value offset);

    [PhpMethod(IsTentative = true)]
    Value offsetGet(Value offset);

    [PhpMethod(IsTentative = true)]
    void offsetSet(Value offset, Value value);

    [PhpMethod(IsTentative = true)]
    void offsetUnset(Value offset);
}

[PhpClass("Countable", Extension = "Core")]
internal interface ICountable
{
    [PhpMethod(IsTentative = true)]
    long count();
}

[PhpClass("Serializable", Extension = "Core")]
internal interface ISerializable
{
    [PhpMethod(Returns = "")]
    Value serialize();

    [PhpMethod(Returns = "")]
    Value unserialize(PhpString data);
}

[PhpClass("Stringable", Extension = "Core")]
internal interface IStringable
{
    [PhpMethod]
    PhpString __toString();
}

[PhpClass("Throwable", Extension = "Core", Interfaces = ["Stringable"])]
internal interface IThrowable
{
    [PhpMethod]
    PhpString getMessage();

    [PhpMethod(Returns = "")]
    Value getCode();

    [PhpMethod]
    PhpString getFile();

    [PhpMethod]
    long getLine();

    [PhpMethod]
    PhpArray getTrace();

    [PhpMethod(Returns = "?Throwable")]
    PhpObject? getPrevious();

    [PhpMethod]
    PhpString getTraceAsString();
}

[PhpClass("UnitEnum", Extension = "Core")]
internal interface IUnitEnum
{
    [PhpMethod]
    static abstract PhpArray cases();
}

[PhpClass("BackedEnum", Extension = "Core", Interfaces = ["UnitEnum"])]
internal interface IBackedEnum
{
    [PhpMethod(Returns = "static")]
    static abstract PhpObject from([PhpParameter(Type = "string|int")] Value value);

    [PhpMethod(Returns = "?static")]
    static abstract PhpObject? tryFrom([PhpParameter(Type = "string|int")] Value value);
}
