using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// What <c>$object[…]</c> does on objects of native classes that do it themselves instead of by the methods of ArrayAccess. A class
/// whose methods a script may override calls the overriding ones. Keys are as written; undefined stands for <c>[]</c>.
/// </summary>
public interface IElementAccess
{
    /// <summary>The element, dereferenced; null with a warning, or an exception, when there is none.</summary>
    Value ReadElement(Engine engine, Value key);

    /// <summary>isset().</summary>
    bool HasElement(Engine engine, Value key);

    /// <summary>empty().</summary>
    bool IsElementEmpty(Engine engine, Value key) =>
        !HasElement(engine, key) || !Operators.Conversions.ToBool(ReadElement(engine, key).Dereferenced);

    void WriteElement(Engine engine, Value key, Value value);

    void UnsetElement(Engine engine, Value key);

    /// <summary>
    /// The slot of an element, to be written to in place. A null reference when there is none to give: then the element is read and
    /// PHP's notice about an indirect modification follows.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="key">The key.</param>
    /// <param name="fetch"><see cref="PropertyFetch.Element"/> makes what does not exist, <see cref="PropertyFetch.Update"/> warns before, <see cref="PropertyFetch.Unset"/> makes nothing.</param>
    ref Value FetchElement(Engine engine, Value key, PropertyFetch fetch);
}
