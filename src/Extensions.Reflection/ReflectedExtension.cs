using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>An extension: https://www.php.net/manual/en/class.reflectionextension.php. What belongs to one extension of PHP may be in several here.</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionExtension", Order = 17, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public sealed class ReflectedExtension(PhpClass @class) : ReflectionObjectBase(@class)
{
    private NativeExtension[]? _parts;

    private NativeExtension[] Parts => Required(_parts);

    private NativeExtension First => Parts[0];

    internal void Open(string name)
    {
        _parts = Array.FindAll(Engine.Extensions, extension => extension.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        SetProperty("name", First.Name);
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(Returns = "")]
    public void __construct(PhpString name)
    {
        if (Engine.FindExtension(name.ToLatin1()) is null)
            throw Failure("Extension \"" + name.ToLatin1() + "\" does not exist");
        Open(name.ToLatin1());
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText() => Text(ExtensionText.Of(Engine, Parts));

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(First.Name);

    [PhpMethod(Returns = "?string", IsTentative = true)]
    public PhpString? getVersion() => Text(ExtensionText.VersionOf(First));

    /// <summary>Its functions by name.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getFunctions()
    {
        var functions = new PhpArray();
        foreach (PhpFunction function in ExtensionText.Functions(Engine, Parts))
            functions.Set(ArrayKey.FromLatin1(function.Name.ToLowerInvariant()), Value.FromObject(Reflect.Function(Engine, function, null)));
        return functions;
    }

    /// <summary>Its constants with their values, by name.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getConstants()
    {
        var constants = new PhpArray();
        foreach ((string name, Value value) in ExtensionText.Constants(Parts))
            constants.Set(ArrayKey.FromLatin1(name), value);
        return constants;
    }

    /// <summary>Its settings with their present values, by name; null for one without.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getINIEntries()
    {
        var entries = new PhpArray();
        foreach (IniSetting setting in ExtensionText.Settings(Engine, First))
            entries.Set(ArrayKey.FromLatin1(setting.Name), Engine.Ini.Get(setting.Name) is { } value ? Value.FromLatin1(value) : Value.Null);
        return entries;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getClasses()
    {
        var classes = new PhpArray();
        foreach (PhpClass declared in ExtensionText.Classes(Engine, Parts))
            classes.Set(ArrayKey.FromLatin1(declared.Name), Value.FromObject(Reflect.PlainClass(Engine, declared)));
        return classes;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getClassNames()
    {
        var names = new PhpArray();
        foreach (PhpClass declared in ExtensionText.Classes(Engine, Parts))
            names.Append(Value.FromLatin1(declared.Name));
        return names;
    }

    /// <summary>Other extensions, and "Required", "Optional" or "Conflicts" of each.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getDependencies()
    {
        var dependencies = new PhpArray();
        foreach (ExtensionDependency dependency in First.Dependencies)
            dependencies.Set(ArrayKey.FromLatin1(dependency.Name), Value.FromLatin1(dependency.Kind));
        return dependencies;
    }

    /// <summary>Prints what phpinfo() says of it.</summary>
    [PhpMethod(IsTentative = true)]
    public void info()
    {
        var text = new InformationText(Engine, sortsSettings: false);
        text.Title(First.Name);
        First.Describe(text);
    }

    /// <summary>True: no extension is loaded by a script.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isPersistent() => Parts.Length > 0;

    /// <summary>False: no extension is loaded by a script.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isTemporary() => Parts.Length == 0;
}
