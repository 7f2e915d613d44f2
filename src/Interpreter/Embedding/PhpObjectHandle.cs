using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>
/// An object of a script. Properties and methods are those that code outside the class may use; magic methods work. For threads and
/// exceptions the rules of <see cref="PhpEngine"/> hold, for the lifetime see <see cref="HeldValue"/>.
/// </summary>
public sealed class PhpObjectHandle : HeldValue
{
    internal PhpObjectHandle(PhpEngine engine, PhpObject target) : base(engine, target)
    {
    }

    /// <summary>The name of its class, with namespace.</summary>
    /// <exception cref="ObjectDisposedException">The handle was disposed of.</exception>
    public string ClassName => HostText.FromLatin1(Target.Class.PrintedName);

    internal PhpObject Target => (PhpObject)Value;

    /// <summary>True when it is of the class, of one below it, or of one that implements the interface. Loads no class.</summary>
    /// <param name="className">With namespace, any case.</param>
    public bool IsInstanceOf(string className) =>
        Engine.Execute(engine => engine.FindClass(HostText.ToLatin1(className), autoload: false) is { } wanted && Target.Class.IsSubclassOf(wanted)).AsBool();

    /// <summary>The value of a property; null with PHP's warning when there is none.</summary>
    /// <exception cref="PhpException">The property is not public, or a getter threw.</exception>
    public PhpValue Get(string property) =>
        Engine.Execute(engine => ObjectAccess.Read(engine, Target, Name(property), null));

    /// <summary>Sets a property.</summary>
    /// <param name="property">Its name without "$".</param>
    /// <param name="value">As the arguments of <see cref="PhpEngine.Call(string, ReadOnlySpan{object?})"/>.</param>
    /// <exception cref="PhpException">The property is not public, readonly, or of another type, or a setter threw.</exception>
    public void Set(string property, object? value) =>
        Engine.Execute(engine =>
        {
            ObjectAccess.Write(engine, Target, Name(property), Engine.ToValue(value), null, strict: false);
            return Runtime.Values.Value.Null;
        });

    /// <summary>Calls a method.</summary>
    /// <param name="method">Its name, any case.</param>
    /// <param name="arguments">As those of <see cref="PhpEngine.Call(string, ReadOnlySpan{object?})"/>.</param>
    /// <exception cref="PhpException">There is no such public method, or it threw.</exception>
    public PhpValue Call(string method, params ReadOnlySpan<object?> arguments)
    {
        object?[] given = arguments.ToArray();
        return Engine.Execute(engine =>
        {
            Value[] values = Engine.ToValues(given);
            string name = HostText.ToLatin1(method);
            MethodLookup found = MethodAccess.Find(engine, Target.Class, name, AsciiCase.ToLower(name), null);
            PhpObject? receiver = found.Function!.IsStatic ? null : Target;
            if (!found.IsMagic)
                return found.Function.Call(engine, receiver, Target.Class, values);
            var list = new PhpArray(values.Length);
            foreach (Value value in values)
                list.Append(value);
            return found.Function.Call(engine, receiver, Target.Class, [Runtime.Values.Value.FromLatin1(name), Runtime.Values.Value.FromArray(list)]);
        });
    }

    /// <summary>Calls the object itself: a closure, or one whose class has <c>__invoke</c>.</summary>
    /// <exception cref="PhpException">It cannot be called, or it threw.</exception>
    public PhpValue Invoke(params ReadOnlySpan<object?> arguments) => Engine.Call(this, arguments);

    /// <summary>The public properties that have a value, as an array by name.</summary>
    public PhpValue GetProperties() => Engine.Execute(engine =>
    {
        var properties = new PhpArray();
        foreach (ListedProperty property in PropertyListing.Of(engine, Target, PropertyPurpose.ArrayCast))
        {
            if (property.Owner is null)
                properties.Set(property.Key, property.Value.Dereferenced);
        }

        return Runtime.Values.Value.FromArray(properties);
    });

    /// <summary>For people: "object(Foo)".</summary>
    public override string ToString() => "object(" + ClassName + ")";

    private static PropertyName Name(string property) => new(HostText.ToLatin1(property));
}
