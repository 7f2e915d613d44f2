using System.Runtime.CompilerServices;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Converts the texts of variables, and of the arrays and objects in them, in place.</summary>
internal sealed class VariableConversion
{
    private readonly Engine _engine;
    private readonly MbstringState _state;
    private readonly TextEncoding _to;
    private readonly Stack<HeapValue> _path = [];
    private TextEncoding _from;

    private VariableConversion(Engine engine, TextEncoding from, TextEncoding to)
    {
        _engine = engine;
        _state = MbstringState.Of(engine);
        _from = from;
        _to = to;
    }

    /// <summary>Converts variables.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="from">What they may be in, all of them in the same.</param>
    /// <param name="to">The target.</param>
    /// <returns>What they were in; null, with a warning, when that was not found, or something contains itself.</returns>
    public static TextEncoding? Convert(Engine engine, PhpReference[] variables, TextEncoding[] from, TextEncoding to)
    {
        var conversion = new VariableConversion(engine, from[0], to);
        if (from.Length > 1)
        {
            var detection = new EncodingDetection(from, conversion._state.IsDetectionStrict);
            foreach (PhpReference variable in variables)
            {
                if (conversion.Look(detection, variable.Value) is not { } isClear)
                    return conversion.FailRecursive();
                if (isClear)
                    break;
            }

            if (detection.Result is not { } detected)
            {
                engine.FunctionWarning("Unable to detect encoding");
                return null;
            }

            conversion._from = detected;
        }

        foreach (PhpReference variable in variables)
        {
            if (!conversion.Change(ref variable.Value))
                return conversion.FailRecursive();
        }

        return conversion._from;
    }

    private TextEncoding? FailRecursive()
    {
        _engine.FunctionWarning("Cannot handle recursive references");
        return null;
    }

    /// <summary>Looks at the texts of a value until it is clear what they are in; null when it contains itself.</summary>
    private bool? Look(EncodingDetection detection, Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        value = value.Dereferenced;
        if (value.IsString)
            return detection.Feed(value.AsString.Span);
        if (!value.IsArray && !value.IsObject)
            return false;
        if (_path.Contains(value.Heap!))
            return null;
        _path.Push(value.Heap!);
        bool? result = false;
        if (value.IsObject)
        {
            foreach (Value slot in value.AsObject.Slots)
            {
                result = Look(detection, slot);
                if (result != false)
                    break;
            }
        }

        if (result == false && (value.IsArray ? value.AsArray : value.AsObject.DynamicProperties) is { } elements)
        {
            foreach ((_, Value element) in elements)
            {
                result = Look(detection, element);
                if (result != false)
                    break;
            }
        }

        _path.Pop();
        return result;
    }

    /// <summary>Converts what is in a slot; false when it contains itself.</summary>
    private bool Change(ref Value slot)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Value value = slot.Dereferenced;
        if (value.IsString)
        {
            // A reference in an array is replaced by its converted value: other holders keep theirs.
            Slot.Replace(_engine, ref slot, _state.Convert(value.AsString, _from, _to));
            return true;
        }

        if (!value.IsArray && !value.IsObject)
            return true;
        PhpArray? elements;
        if (value.IsArray)
        {
            elements = Slot.WritableArray(ref slot);
            value = elements!;
        }
        else
        {
            elements = value.AsObject.DynamicProperties;
        }

        if (_path.Contains(value.Heap!))
            return false;
        _path.Push(value.Heap!);
        bool isDone = (!value.IsObject || ChangeProperties(value.AsObject)) && (elements is null || ChangeElements(elements));
        _path.Pop();
        return isDone;
    }

    private bool ChangeProperties(PhpObject target)
    {
        Span<Value> slots = target.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            if (!Change(ref slots[i]))
                return false;
        }

        return true;
    }

    private bool ChangeElements(PhpArray elements)
    {
        for (int i = elements.SkipRemoved(0); i < elements.EndPosition; i = elements.SkipRemoved(i + 1))
        {
            if (!Change(ref elements.SlotAt(i)))
                return false;
        }

        return true;
    }
}
