using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Constants;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>What an extension has, and how ReflectionExtension::__toString() shows it.</summary>
internal static class ExtensionText
{
    public static string VersionOf(NativeExtension extension) => extension.Version ?? VersionConstants.Php;

    /// <summary>The functions of all parts of an extension that are not disabled.</summary>
    public static IEnumerable<PhpFunction> Functions(Engine engine, NativeExtension[] parts)
    {
        foreach (NativeExtension part in parts)
        {
            foreach (string name in part.FunctionNames)
            {
                if (engine.FindFunction(name) is { IsUser: false } function)
                    yield return function;
            }
        }
    }

    public static IEnumerable<(string Name, Value Value)> Constants(NativeExtension[] parts)
    {
        foreach (NativeExtension part in parts)
        {
            foreach (string name in part.ConstantNames)
            {
                if (part.TryGetConstant(name, out Value value))
                    yield return (name, value);
            }
        }
    }

    public static IEnumerable<IniSetting> Settings(Engine engine, NativeExtension extension)
    {
        foreach (IniSetting setting in engine.Ini.DeclaredSettings)
        {
            if (setting.Extension.Equals(extension.Name, StringComparison.OrdinalIgnoreCase))
                yield return setting;
        }
    }

    public static IEnumerable<PhpClass> Classes(Engine engine, NativeExtension[] parts)
    {
        foreach (NativeExtension part in parts)
        {
            foreach (string name in part.ClassNames)
            {
                if (engine.FindClass(name, autoload: false) is { IsUser: false } declared)
                    yield return declared;
            }
        }
    }

    public static string Of(Engine engine, NativeExtension[] parts)
    {
        NativeExtension first = parts[0];
        var text = new StringBuilder();
        text.Append("Extension [ <persistent> extension #").Append(NumberOf(engine, first)).Append(' ').Append(first.Name).Append(" version ")
            .Append(VersionOf(first)).Append(" ] {\n");
        if (first.Dependencies is { Length: > 0 } dependencies)
        {
            text.Append("\n  - Dependencies {\n");
            foreach (ExtensionDependency dependency in dependencies)
                text.Append("    Dependency [ ").Append(dependency.Name).Append(" (").Append(dependency.Kind).Append(") ]\n");
            text.Append("  }\n");
        }

        AppendSettings(engine, text, first);
        AppendConstants(engine, text, parts);
        AppendFunctions(engine, text, parts);
        AppendClasses(engine, text, parts);
        return text.Append("}\n").ToString();
    }

    /// <summary>Its place among the names of the extensions.</summary>
    private static int NumberOf(Engine engine, NativeExtension extension)
    {
        var names = new List<string>();
        foreach (NativeExtension other in engine.Extensions)
        {
            if (!names.Contains(other.Name))
                names.Add(other.Name);
        }

        return names.IndexOf(extension.Name);
    }

    private static void AppendSettings(Engine engine, StringBuilder text, NativeExtension extension)
    {
        bool isFirst = true;
        foreach (IniSetting setting in Settings(engine, extension))
        {
            if (isFirst)
                text.Append("\n  - INI {\n");
            isFirst = false;
            string? value = engine.Ini.Get(setting.Name);
            string? initial = engine.Ini.GetGlobal(setting.Name);
            text.Append("    Entry [ ").Append(setting.Name).Append(" <").Append(AccessOf(setting)).Append("> ]\n      Current = '").Append(value).Append("'\n");
            if (value != initial)
                text.Append("      Default = '").Append(initial).Append("'\n");
            text.Append("    }\n");
        }

        if (!isFirst)
            text.Append("  }\n");
    }

    private static string AccessOf(IniSetting setting)
    {
        if (setting.Access == IniAccess.All)
            return "ALL";
        var words = new List<string>();
        if ((setting.Access & IniAccess.User) != 0)
            words.Add("USER");
        if ((setting.Access & IniAccess.PerDirectory) != 0)
            words.Add("PERDIR");
        if ((setting.Access & IniAccess.System) != 0)
            words.Add("SYSTEM");
        return string.Join(",", words);
    }

    private static void AppendConstants(Engine engine, StringBuilder text, NativeExtension[] parts)
    {
        var shown = new StringBuilder();
        int count = 0;
        foreach ((string name, Value value) in Constants(parts))
        {
            count++;
            shown.Append("    Constant [ ").Append(Conversions.TypeName(value)).Append(' ').Append(name).Append(" ] { ")
                .Append(value.IsArray ? "Array" : Conversions.ToPhpString(engine, value).ToLatin1()).Append(" }\n");
        }

        if (count > 0)
            text.Append("\n  - Constants [").Append(count).Append("] {\n").Append(shown).Append("  }\n");
    }

    private static void AppendFunctions(Engine engine, StringBuilder text, NativeExtension[] parts)
    {
        bool isFirst = true;
        foreach (PhpFunction function in Functions(engine, parts))
        {
            if (isFirst)
                text.Append("\n  - Functions {\n");
            isFirst = false;
            FunctionText.Append(engine, text, function, null, null, "    ");
        }

        if (!isFirst)
            text.Append("  }\n");
    }

    private static void AppendClasses(Engine engine, StringBuilder text, NativeExtension[] parts)
    {
        var shown = new StringBuilder();
        int count = 0;
        foreach (PhpClass declared in Classes(engine, parts))
        {
            count++;
            shown.Append('\n');
            ClassText.Append(engine, shown, declared, null, "    ");
        }

        if (count > 0)
            text.Append("\n  - Classes [").Append(count).Append("] {").Append(shown).Append("  }\n");
    }
}
