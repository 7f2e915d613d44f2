using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>Filters the elements of an array, and of the arrays in it.</summary>
/// <remarks>Elements that are references others hold too are changed for those as well: PHP does so.</remarks>
internal sealed class ArrayFiltering(FilterRequest request)
{
    /// <summary>The references whose arrays are being filtered: an array may be inside itself.</summary>
    private List<PhpReference>? _open;

    /// <summary>What an element has thrown. The others are looked at nevertheless.</summary>
    private PhpThrow? _thrown;

    /// <summary>A new array with the same keys.</summary>
    /// <exception cref="PhpThrow">What the last of the elements that threw has thrown; it says what was thrown before it.</exception>
    public PhpArray Apply(PhpArray source)
    {
        PhpArray result = Copy(source);
        return _thrown is null ? result : throw _thrown;
    }

    private PhpArray Copy(PhpArray source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var result = new PhpArray(source.Count);
        for (int i = source.SkipRemoved(0); i < source.EndPosition; i = source.SkipRemoved(i + 1))
        {
            ArrayKey key = source.KeyAt(i);
            Value slot = source.SlotAt(i);
            if (slot.TryGetReference(out PhpReference? reference) && reference.Holders > 1)
            {
                Change(reference);
                result.Set(key, slot);
            }
            else
            {
                result.Set(key, Filter(slot.Dereferenced));
            }
        }

        return result;
    }

    private void Change(PhpReference reference)
    {
        if (!reference.Value.TryGetArray(out PhpArray? array))
        {
            Slot.Assign(request.Engine, reference, Filter(reference.Value));
            return;
        }

        _open ??= [];
        if (_open.Contains(reference))
            return;
        _open.Add(reference);
        // Callbacks may change what the reference refers to; what is filtered stays as it is.
        array.Holders++;
        Slot.Assign(request.Engine, reference, Copy(array));
        request.Engine.Lifetime.Release(Value.FromArray(array));
        _open.Remove(reference);
    }

    private Value Filter(Value value)
    {
        if (value.TryGetArray(out PhpArray? array))
            return Copy(array);
        // No function of the program's runs while an exception is on its way.
        if (_thrown is not null && request.FindCallback(isQuiet: true) is not null)
            return Value.Null;
        try
        {
            return Filtering.ApplyToScalar(request, value);
        }
        catch (PhpThrow thrown)
        {
            if (_thrown is not null)
                Throwables.Chain(thrown.Thrown, _thrown.Thrown);
            _thrown = thrown;
            return Value.Null;
        }
    }
}
