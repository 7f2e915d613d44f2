using System.Reflection;

namespace MiniPhp;

/// <summary>Takes the key and value pairs of a generic sequence apart (<c>IReadOnlyDictionary&lt;K, V&gt;</c> and the like), whatever their types are.</summary>
internal static class PairSplitter
{
    /// <summary>Null when the elements of the sequence type are no pairs.</summary>
    public static Func<object, (object? Key, object? Value)>? For(Type sequence)
    {
        foreach (Type candidate in (Type[])[sequence, .. sequence.GetInterfaces()])
        {
            if (!candidate.IsGenericType || candidate.GetGenericTypeDefinition() != typeof(IEnumerable<>))
                continue;
            Type element = candidate.GetGenericArguments()[0];
            if (!element.IsGenericType || element.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
                continue;
            return typeof(PairSplitter).GetMethod(nameof(Split), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(element.GetGenericArguments())
                .CreateDelegate<Func<object, (object?, object?)>>();
        }

        return null;
    }

    private static (object? Key, object? Value) Split<TKey, TValue>(object pair)
    {
        (TKey key, TValue value) = (KeyValuePair<TKey, TValue>)pair;
        return (key, value);
    }
}
