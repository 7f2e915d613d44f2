using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Begins again at the end: https://www.php.net/manual/en/class.infiniteiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("InfiniteIterator", Parent = "IteratorIterator")]
public sealed class InfiniteIterator(PhpClass @class) : IteratorIterator(@class)
{
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator) => Construct(engine, iterator, "InfiniteIterator");

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        NextInner(engine);
        if (IsInnerValid(engine))
        {
            Fetch(engine, checkFirst: false);
            return;
        }

        RewindInner(engine);
        if (IsInnerValid(engine))
            Fetch(engine, checkFirst: false);
    }
}

/// <summary>Never rewinds the inner iterator, and keeps no element: https://www.php.net/manual/en/class.norewinditerator.php</summary>
[PhpExtension("SPL")]
[PhpClass("NoRewindIterator", Parent = "IteratorIterator")]
public sealed class NoRewindIterator(PhpClass @class) : IteratorIterator(@class)
{
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator) => Construct(engine, iterator, "NoRewindIterator");

    [PhpMethod(IsTentative = true)]
    public void rewind()
    {
    }

    [PhpMethod(IsTentative = true)]
    public new bool valid(Engine engine)
    {
        VerifyConstructed(engine);
        return IsInnerValid(engine);
    }

    [PhpMethod(IsTentative = true)]
    public new Value key(Engine engine)
    {
        VerifyConstructed(engine);
        return Iteration(engine).Key(engine).OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public new Value current(Engine engine)
    {
        VerifyConstructed(engine);
        return Iteration(engine).Current(engine).OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        Iteration(engine).Next(engine);
    }
}

/// <summary>Has no elements: https://www.php.net/manual/en/class.emptyiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("EmptyIterator", Interfaces = ["Iterator"])]
internal static class EmptyIterator
{
    [PhpMethod(IsTentative = true, Returns = "never")]
    public static Value current(Engine engine, PhpObject self) => throw engine.Error("BadMethodCallException", "Accessing the value of an EmptyIterator");

    [PhpMethod(IsTentative = true)]
    public static void next(PhpObject self)
    {
    }

    [PhpMethod(IsTentative = true, Returns = "never")]
    public static Value key(Engine engine, PhpObject self) => throw engine.Error("BadMethodCallException", "Accessing the key of an EmptyIterator");

    [PhpMethod(IsTentative = true, Returns = "false")]
    public static bool valid(PhpObject self) => false;

    [PhpMethod(IsTentative = true)]
    public static void rewind(PhpObject self)
    {
    }
}
