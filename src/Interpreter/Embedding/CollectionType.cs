using System.Reflection;
using System.Runtime.CompilerServices;

namespace MiniPhp;

/// <summary>A .NET array, list or dictionary type that a PHP array can become.</summary>
internal sealed class CollectionType
{
    private static readonly Type[] Lists =
        [typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ICollection<>), typeof(IList<>), typeof(List<>)];

    private static readonly Type[] Dictionaries = [typeof(IReadOnlyDictionary<,>), typeof(IDictionary<,>), typeof(Dictionary<,>)];

    private readonly Func<PhpValue, object> _fill;

    private CollectionType(string method, params Type[] arguments) =>
        _fill = typeof(CollectionType).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(arguments).CreateDelegate<Func<PhpValue, object>>();

    /// <summary>Null when the type is none of them.</summary>
    public static CollectionType? Of(Type type)
    {
        if (type.IsSZArray)
            return new CollectionType(nameof(FillArray), type.GetElementType()!);
        if (!type.IsGenericType)
            return null;
        Type definition = type.GetGenericTypeDefinition();
        if (Array.IndexOf(Lists, definition) >= 0)
            return new CollectionType(nameof(FillList), type.GetGenericArguments());
        bool isDictionary = Array.IndexOf(Dictionaries, definition) >= 0 && IsKey(type.GetGenericArguments()[0]);
        return isDictionary ? new CollectionType(nameof(FillDictionary), type.GetGenericArguments()) : null;
    }

    /// <summary>Makes one of a PHP array's elements.</summary>
    /// <exception cref="InvalidCastException">It is no array, or an element or key is of another type.</exception>
    public object Fill(PhpValue array)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return _fill(array);
    }

    private static bool IsKey(Type type) => type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(PhpValue);

    private static T[] FillArray<T>(PhpValue array)
    {
        var elements = new T[array.Count];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = array.Elements.ValueAt(i).As<T>();
        return elements;
    }

    private static List<T> FillList<T>(PhpValue array) => [.. FillArray<T>(array)];

    private static Dictionary<TKey, TValue> FillDictionary<TKey, TValue>(PhpValue array)
        where TKey : notnull
    {
        var elements = new Dictionary<TKey, TValue>(array.Count);
        foreach ((PhpValue key, PhpValue value) in array.Items)
            elements[Key<TKey>(key)] = value.As<TValue>();
        return elements;
    }

    // An int key of PHP may have been a string: "12" and 12 are one.
    private static TKey Key<TKey>(PhpValue key) =>
        typeof(TKey) == typeof(string) ? (TKey)(object)key.ToString() : key.As<TKey>();
}
