using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>The place that every array remembers. On objects (deprecated) it goes over their properties.</summary>
[PhpExtension("standard")]
public static class InternalPointer
{
    /// <summary>The element at the pointer, false behind the last.</summary>
    /// <remarks>https://www.php.net/current</remarks>
    [PhpFunction]
    public static Value current(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] Value array) => Current(ForReading(engine, array));

    /// <summary>Another name of current.</summary>
    /// <remarks>https://www.php.net/pos</remarks>
    [PhpFunction]
    public static Value pos(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] Value array) => Current(ForReading(engine, array));

    /// <summary>The key at the pointer, null behind the last.</summary>
    /// <remarks>https://www.php.net/key</remarks>
    [PhpFunction(Returns = "string|int|null")]
    public static Value key(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] Value array)
    {
        PhpArray source = ForReading(engine, array);
        int position = source.SkipRemoved(source.InternalPosition);
        return position < source.EndPosition ? source.KeyAt(position).ToValue() : Value.Null;
    }

    /// <summary>Moves forward and returns the element there, false behind the last.</summary>
    /// <remarks>https://www.php.net/next</remarks>
    [PhpFunction]
    public static Value next(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array)
    {
        PhpArray source = ForMoving(engine, array);
        int position = source.SkipRemoved(source.InternalPosition);
        if (position < source.EndPosition)
            position = source.SkipRemoved(position + 1);
        return MoveTo(engine, array, source, position);
    }

    /// <summary>Moves back and returns the element there; before the first it is behind the last.</summary>
    /// <remarks>https://www.php.net/prev</remarks>
    [PhpFunction]
    public static Value prev(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array)
    {
        PhpArray source = ForMoving(engine, array);
        int position = source.SkipRemoved(source.InternalPosition);
        if (position < source.EndPosition)
            position = source.PreviousPosition(position);
        return MoveTo(engine, array, source, position < 0 ? source.EndPosition : position);
    }

    /// <remarks>https://www.php.net/reset</remarks>
    [PhpFunction]
    public static Value reset(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array)
    {
        PhpArray source = ForMoving(engine, array);
        return MoveTo(engine, array, source, source.SkipRemoved(0));
    }

    /// <remarks>https://www.php.net/end</remarks>
    [PhpFunction]
    public static Value end(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array)
    {
        PhpArray source = ForMoving(engine, array);
        int last = source.PreviousPosition(source.EndPosition);
        return MoveTo(engine, array, source, last < 0 ? source.EndPosition : last);
    }

    private static Value Current(PhpArray source)
    {
        int position = source.SkipRemoved(source.InternalPosition);
        return position < source.EndPosition ? source.SlotAt(position).OrNull : Value.False;
    }

    private static Value MoveTo(Engine engine, PhpReference array, PhpArray source, int position)
    {
        source.InternalPosition = position;
        if (array.Value.IsObject)
            ObjectPositions.Of(engine).GetOrCreateValue(array.Value.AsObject).Value = position;
        return Current(source);
    }

    private static PhpArray ForReading(Engine engine, Value array)
    {
        if (array.IsArray)
            return array.AsArray;
        return PropertiesOf(engine, array.AsObject);
    }

    private static PhpArray ForMoving(Engine engine, PhpReference array) =>
        array.Value.IsObject ? PropertiesOf(engine, array.Value.AsObject) : ArrayElements.Writable(array);

    private static PhpArray PropertiesOf(Engine engine, PhpObject target)
    {
        engine.FunctionDeprecated("Calling " + engine.CurrentFunctionName + "() on an object is deprecated");
        PhpArray properties = Conversions.PropertiesOf(target, asSymbols: false);
        if (ObjectPositions.Of(engine).TryGetValue(target, out StrongBox<int>? position))
            properties.InternalPosition = position.Value;
        return properties;
    }

    /// <summary>Where the pointers of objects stand.</summary>
    private static class ObjectPositions
    {
        public static ConditionalWeakTable<PhpObject, StrongBox<int>> Of(Engine engine) =>
            engine.State(static _ => new ConditionalWeakTable<PhpObject, StrongBox<int>>());
    }
}
