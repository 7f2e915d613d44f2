using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>An object that is used like an array: https://www.php.net/manual/en/class.arrayobject.php</summary>
[PhpExtension("SPL")]
[PhpClass("ArrayObject", Interfaces = ["IteratorAggregate", "ArrayAccess", "Serializable", "Countable"])]
public sealed class ArrayObject(PhpClass @class) : SplArray(@class)
{
    [PhpConstant]
    public const long STD_PROP_LIST = 1;

    [PhpConstant]
    public const long ARRAY_AS_PROPS = 2;

    private PhpClass? _iteratorClass;

    /// <param name="engine">The engine.</param>
    /// <param name="array">The elements, or an object whose properties they are.</param>
    /// <param name="flags">Null when left out: then another ArrayObject's flags are taken over.</param>
    /// <param name="iteratorClass">What getIterator() makes.</param>
    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "array|object", Expected = "array", Default = "[]")] Value array = default,
        [PhpParameter(Default = "0")] long? flags = null,
        [PhpParameter(Default = "ArrayIterator::class")] PhpString? iteratorClass = null)
    {
        if (array is { IsArray: true, AsArray.Count: 0 } && flags is null && iteratorClass is null)
            return;
        if (iteratorClass is not null)
            _iteratorClass = FindIteratorClass(engine, iteratorClass, 3);
        SetFlags(0);
        SetSource(engine, array, flags ?? 0, takesFlags: flags is null);
    }

    [PhpMethod(IsTentative = true, Returns = "Iterator")]
    public PhpObject getIterator(Engine engine)
    {
        PhpClass iteratorClass = _iteratorClass ?? engine.BuiltInClass("ArrayIterator");
        var iterator = (ArrayIterator)iteratorClass.Allocate();
        iterator.SetSource(engine, Value.FromObject(this), ShownFlags, takesFlags: false);
        return iterator;
    }

    /// <summary>Makes other elements the object's; returns the ones before.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray exchangeArray(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] Value array)
    {
        VerifyNotSorting(engine);
        PhpArray before = Table.ToArray().Clone();
        SetSource(engine, array, 0, takesFlags: true);
        return before;
    }

    [PhpMethod(IsTentative = true)]
    public void setIteratorClass(Engine engine, PhpString iteratorClass) => _iteratorClass = FindIteratorClass(engine, iteratorClass, 1);

    [PhpMethod(IsTentative = true)]
    public PhpString getIteratorClass() => PhpString.FromLatin1(_iteratorClass?.Name ?? "ArrayIterator");

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo() => DebugInfo("ArrayObject");

    private protected override string? StoredIteratorClass => _iteratorClass is null or { Name: "ArrayIterator" } ? null : _iteratorClass.Name;

    private protected override void SetIteratorClass(PhpClass iteratorClass) => _iteratorClass = iteratorClass;

    private protected override void TakeCopyOf(SplArray original)
    {
        base.TakeCopyOf(original);
        _iteratorClass = ((ArrayObject)original)._iteratorClass;
    }

    /// <summary>A copy has elements of its own, even of an object.</summary>
    private protected override Value CopiedSource(SplArray original) => Value.FromArray(original.Table.ToArray().Clone());

    private static PhpClass FindIteratorClass(Engine engine, PhpString name, int position)
    {
        string text = name.ToLatin1();
        PhpClass found = engine.FindClass(text)
            ?? throw engine.ArgumentTypeError(position, "must be a class name derived from ArrayIterator, " + text + " given");
        if (!found.IsSubclassOf(engine.BuiltInClass("ArrayIterator")))
            throw engine.ArgumentTypeError(position, "must be a class name derived from ArrayIterator, " + text + " given");
        return found;
    }
}
