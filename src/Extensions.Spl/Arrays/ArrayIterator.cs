using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>Walks over an array or an object's properties: https://www.php.net/manual/en/class.arrayiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("ArrayIterator", Interfaces = ["SeekableIterator", "ArrayAccess", "Serializable", "Countable"])]
public class ArrayIterator(PhpClass @class) : SplArray(@class)
{
    [PhpConstant]
    public const long STD_PROP_LIST = 1;

    [PhpConstant]
    public const long ARRAY_AS_PROPS = 2;

    /// <param name="engine">The engine.</param>
    /// <param name="array">The elements, or an object whose properties they are.</param>
    /// <param name="flags">Null when left out: then another ArrayObject's flags are taken over.</param>
    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "array|object", Expected = "array", Default = "[]")] Value array = default,
        [PhpParameter(Default = "0")] long? flags = null)
    {
        if (array is { IsArray: true, AsArray.Count: 0 } && flags is null)
            return;
        SetFlags(0);
        SetSource(engine, array, flags ?? 0, takesFlags: flags is null);
    }

    [PhpMethod(IsTentative = true)]
    public void rewind() => MoveToStart();

    [PhpMethod(IsTentative = true)]
    public Value current() => CurrentElement.OrNull;

    [PhpMethod(IsTentative = true, Returns = "string|int|null")]
    public Value key() => CurrentKey;

    [PhpMethod(IsTentative = true)]
    public void next() => MoveToNext();

    [PhpMethod(IsTentative = true)]
    public bool valid() => IsAtElement;

    /// <summary>Goes to the element that is that many places from the first.</summary>
    [PhpMethod(IsTentative = true)]
    public void seek(Engine engine, long offset)
    {
        if (offset >= 0)
        {
            MoveToStart();
            long left = offset;
            while (left > 0 && MoveToNext())
                left--;
            if (left == 0 && IsAtElement)
                return;
        }

        throw engine.Error("OutOfBoundsException", "Seek position " + offset + " is out of range");
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo() => DebugInfo("ArrayIterator");

    /// <summary>A copy walks over the elements of the original.</summary>
    private protected override Value CopiedSource(SplArray original) => Value.FromObject(original);

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) =>
        OverridesIteration ? null : new ArrayIteration(this);
}
