using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>The global variables of an engine, by name without "$". For threads the rules of <see cref="PhpEngine"/> hold.</summary>
public sealed class PhpGlobals
{
    private readonly PhpEngine _engine;

    internal PhpGlobals(PhpEngine engine) => _engine = engine;

    /// <summary>A variable's value, null when there is none; setting it makes the variable. What shares it by reference sees the change.</summary>
    /// <param name="name">Without "$"; superglobals such as <c>_SERVER</c> too.</param>
    /// <exception cref="PhpException">A typed property shares the variable by reference and the value does not fit; or a destructor of the old value threw.</exception>
    public PhpValue this[string name]
    {
        get => TryGet(name, out PhpValue value) ? value : PhpValue.Null;
        set => Set(name, value);
    }

    /// <summary>Sets a variable to anything that has a PHP form, see <see cref="PhpEngine.Call(string, ReadOnlySpan{object?})"/>.</summary>
    /// <exception cref="ArgumentException">The value has none, or no variable can have this name.</exception>
    public void Set(string name, object? value)
    {
        string variable = Checked(name);
        _engine.Execute(engine =>
        {
            Value converted = _engine.ToValue(value);
            Slot.Assign(engine, ref engine.Globals.FindOrAdd(variable), converted);
            return Value.Null;
        });
    }

    /// <summary>Looks for a variable.</summary>
    /// <returns>False when there is none; a variable that is null is there.</returns>
    public bool TryGet(string name, out PhpValue value)
    {
        string variable = Checked(name);
        bool found = false;
        value = _engine.Execute(engine =>
        {
            ref Value slot = ref Find(engine, variable);
            found = !Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined;
            return found ? slot.Dereferenced : Value.Null;
        });
        return found;
    }

    /// <summary>unset($name)</summary>
    public void Remove(string name)
    {
        string variable = Checked(name);
        _engine.Execute(engine =>
        {
            engine.Globals.Remove(engine, variable);
            return Value.Null;
        });
    }

    /// <summary>The names of all variables that have a value.</summary>
    public IReadOnlyList<string> Names => _engine.Execute(static engine =>
    {
        var names = new PhpArray();
        foreach (string name in engine.Globals.Names)
            names.Append(Value.FromLatin1(name));
        return Value.FromArray(names);
    }).Values.Select(static name => name.AsString()).ToList();

    private static ref Value Find(ScriptEngine engine, string name) => ref engine.FindSuperGlobal(name);

    private static string Checked(string name)
    {
        if (name is "GLOBALS" or "this" || name.Length == 0)
            throw new ArgumentException("\"" + name + "\" is no global variable.");
        return HostText.ToLatin1(name);
    }
}
