using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>Classes, their constants and properties as the __toString() methods of reflection show them.</summary>
internal static class ClassText
{
    /// <summary>A class with all its members.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">Where to write.</param>
    /// <param name="target">What to show.</param>
    /// <param name="instance">An object of it whose properties are shown too, or null.</param>
    /// <param name="indent">What stands before each line.</param>
    public static void Append(Engine engine, StringBuilder text, PhpClass target, PhpObject? instance, string indent)
    {
        string inner = indent + "    ";
        AppendHead(engine, text, target, instance, indent);
        text.Append('\n').Append(indent).Append("  - Constants [").Append(target.Constants.Count).Append("] {\n");
        foreach (ClassConstant constant in target.Constants.Values)
            AppendConstant(engine, text, constant, inner);
        text.Append(indent).Append("  }\n");
        List<PropertyInfo> properties = Properties(target);
        AppendProperties(engine, text, target, "Static properties", properties.FindAll(static property => property.IsStatic), indent);
        List<PhpFunction> methods = Methods(target);
        AppendMethods(engine, text, target, instance, "Static methods", methods.FindAll(static method => method.IsStatic), indent);
        AppendProperties(engine, text, target, "Properties", properties.FindAll(static property => !property.IsStatic), indent);
        if (instance is not null)
            AppendDynamic(text, target, instance, indent);
        AppendMethods(engine, text, target, instance, "Methods", methods.FindAll(static method => !method.IsStatic), indent);
        text.Append(indent).Append("}\n");
    }

    private static List<PropertyInfo> Properties(PhpClass target)
    {
        var properties = new List<PropertyInfo>();
        foreach (PropertyInfo property in target.Properties.Values)
        {
            if (!property.IsPrivate || property.DeclaringClass == target)
                properties.Add(property);
        }

        return properties;
    }

    private static List<PhpFunction> Methods(PhpClass target)
    {
        var methods = new List<PhpFunction>();
        foreach (PhpFunction method in target.Methods.Values)
        {
            if ((method.Flags & MemberFlags.Private) == 0 || method.DeclaringClass == target)
                methods.Add(method);
        }

        return methods;
    }

    private static void AppendHead(Engine engine, StringBuilder text, PhpClass target, PhpObject? instance, string indent)
    {
        if (target.DocComment is { } comment)
            text.Append(indent).Append(comment).Append('\n');
        text.Append(indent).Append(instance is not null ? "Object of class" : target.Kind switch
        {
            ClassKind.Interface => "Interface",
            ClassKind.Trait => "Trait",
            _ => "Class",
        });
        text.Append(target.IsUser ? " [ <user" : " [ <internal");
        if (target.Extension is { } extension)
            text.Append(':').Append(extension.Name);
        text.Append("> ");
        if (target.Kind != ClassKind.Interface && target.IsSubclassOf(engine.BuiltInClass("Traversable")))
            text.Append("<iterateable> ");
        text.Append(target.Kind switch
        {
            ClassKind.Interface => "interface ",
            ClassKind.Trait => "trait ",
            _ => Modifiers(target) + "class ",
        });
        text.Append(target.Name);
        if (target.Parent is { } parent)
            text.Append(" extends ").Append(parent.Name);
        if (target.Interfaces.Length > 0)
        {
            text.Append(target.Kind == ClassKind.Interface ? " extends " : " implements ")
                .AppendJoin(", ", Array.ConvertAll(target.Interfaces, static implemented => implemented.Name));
        }

        text.Append(" ] {\n");
        if (target.IsUser)
            text.Append(indent).Append("  @@ ").Append(target.FileName).Append(' ').Append(target.StartLine).Append('-').Append(target.EndLine).Append('\n');
    }

    private static string Modifiers(PhpClass target) =>
        (target.IsAbstract ? "abstract " : "") + ((target.Flags & MemberFlags.Final) != 0 ? "final " : "")
        + ((target.Flags & MemberFlags.ReadOnly) != 0 ? "readonly " : "");

    private static void AppendProperties(Engine engine, StringBuilder text, PhpClass target, string title, List<PropertyInfo> properties, string indent)
    {
        text.Append('\n').Append(indent).Append("  - ").Append(title).Append(" [").Append(properties.Count).Append("] {\n");
        foreach (PropertyInfo property in properties)
            AppendProperty(engine, text, target, property, property.Name, indent + "    ");
        text.Append(indent).Append("  }\n");
    }

    private static void AppendMethods(
        Engine engine, StringBuilder text, PhpClass target, PhpObject? instance, string title, List<PhpFunction> methods, string indent)
    {
        text.Append('\n').Append(indent).Append("  - ").Append(title).Append(" [").Append(methods.Count).Append("] {");
        foreach (PhpFunction method in methods)
        {
            text.Append('\n');
            PhpFunction shown = target.Name == "Closure" && method.Name == "__invoke" ? ClosureInvocation.Of(target, instance as PhpClosure) : method;
            FunctionText.Append(engine, text, shown, null, target, indent + "    ");
        }

        if (methods.Count == 0)
            text.Append('\n');
        text.Append(indent).Append("  }\n");
    }

    /// <summary>The dynamic properties, without those that have the name of a parent's private one, as PHP lists them.</summary>
    private static void AppendDynamic(StringBuilder text, PhpClass target, PhpObject instance, string indent)
    {
        var names = new List<string>();
        foreach (var (key, _) in instance.DynamicProperties ?? new PhpArray())
        {
            string name = key.ToPhpString().ToLatin1();
            if (!key.IsInt && name.Length > 0 && name[0] != '\0' && !Array.Exists(target.InstanceProperties, property => property.Name == name))
                names.Add(name);
        }

        text.Append('\n').Append(indent).Append("  - Dynamic properties [").Append(names.Count).Append("] {\n");
        foreach (string name in names)
            text.Append(indent).Append("    Property [ <dynamic> public $").Append(name).Append(" ]\n");

        text.Append(indent).Append("  }\n");
    }

    /// <summary>A constant of a class: "Constant [ public int A ] { 1 }".</summary>
    public static void AppendConstant(Engine engine, StringBuilder text, ClassConstant constant, string indent)
    {
        Value value = ClassConstants.Evaluate(engine, constant);
        text.Append(indent).Append("Constant [ ").Append((constant.Flags & MemberFlags.Final) != 0 ? "final " : "").Append(Visibility.Name(constant.Flags))
            .Append(' ').Append(value.IsObject ? value.AsObject.Class.Name : Conversions.TypeName(value)).Append(' ').Append(constant.Name).Append(" ] { ")
            .Append(value.IsArray ? "Array" : value.IsObject ? "Object" : Conversions.ToPhpString(engine, value).ToLatin1()).Append(" }\n");
    }

    /// <summary>A property: "Property [ public int $a = 1 ]".</summary>
    public static void AppendProperty(Engine engine, StringBuilder text, PhpClass target, PropertyInfo? property, string name, string indent)
    {
        text.Append(indent).Append("Property [ ");
        if (property is null)
        {
            text.Append("<dynamic> public $").Append(name).Append(" ]\n");
            return;
        }

        text.Append(Visibility.Name(property.Flags)).Append(property.IsStatic ? " static " : " ").Append(property.IsReadOnly ? "readonly " : "");
        if (property.Type is { } type)
            text.Append(ReflectionType.TextOf(type)).Append(' ');
        text.Append('$').Append(name);
        Value value = ReflectionClass.DefaultOf(target, property);
        if (!value.IsUndefined)
            text.Append(" = ").Append(ValueText.Of(engine, value));
        text.Append(" ]\n");
    }
}
