using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Checking;

// Attributes: what their arguments may be, and where PHP's own ones may stand.
internal sealed partial class CompileCheck
{
    /// <summary>Attribute::TARGET_*.</summary>
    [Flags]
    private enum AttributeTarget
    {
        None = 0,
        Class = 1,
        Function = 2,
        Method = 4,
        Property = 8,
        ClassConstant = 16,
        Parameter = 32,
    }

    /// <param name="groups">The attributes of one declaration.</param>
    /// <param name="target">What it declares.</param>
    /// <param name="promoted">What else it declares: a promoted parameter is a property, too.</param>
    private void CheckAttributes(AttributeGroupNode[] groups, AttributeTarget target, AttributeTarget promoted = AttributeTarget.None)
    {
        if (groups.Length == 0)
            return;
        foreach (AttributeGroupNode group in groups)
        {
            foreach (AttributeNode attribute in group.Attributes)
            {
                if (attribute.IsCallable)
                    throw Error("Cannot create Closure as attribute argument");
                CheckClassFetch(FetchOf(attribute.Name));
                AttributeTarget allowed = AllowedTargets(attribute);
                if (allowed == AttributeTarget.None || (allowed & target) != 0 || (allowed & promoted) == 0)
                    CheckAttributeArguments(attribute.Args);
            }
        }

        foreach (AttributeGroupNode group in groups)
        {
            foreach (AttributeNode attribute in group.Attributes)
                CheckOwnAttribute(groups, attribute, target, promoted);
        }
    }

    private void CheckAttributeArguments(ArgNode[] arguments)
    {
        bool hasNames = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            ArgNode argument = arguments[i];
            if (argument.Unpack)
                throw Error("Cannot use unpacking in attribute argument list");
            if (argument.Name is not null)
            {
                hasNames = true;
                if (Array.Exists(arguments[..i], earlier => earlier.Name == argument.Name))
                    throw Error("Duplicate named parameter $" + argument.Name);
            }
            else if (hasNames)
            {
                throw Error("Cannot use positional argument after named argument");
            }

            CheckConstantExpression(argument.Value, allowsNew: true);
        }
    }

    /// <summary>Where one of PHP's own attributes may stand; None for all others.</summary>
    private AttributeTarget AllowedTargets(AttributeNode attribute) => AsciiCase.ToLower(_scope.Class(attribute.Name)) switch
    {
        "attribute" or "allowdynamicproperties" => AttributeTarget.Class,
        "returntypewillchange" => AttributeTarget.Method,
        "sensitiveparameter" => AttributeTarget.Parameter,
        _ => AttributeTarget.None,
    };

    private void CheckOwnAttribute(AttributeGroupNode[] groups, AttributeNode attribute, AttributeTarget target, AttributeTarget promoted)
    {
        AttributeTarget allowed = AllowedTargets(attribute);
        if (allowed == AttributeTarget.None || ((allowed & target) == 0 && (allowed & promoted) != 0))
            return;
        string name = _scope.Class(attribute.Name);
        if ((allowed & target) == 0)
            throw Error("Attribute \"" + name + "\" cannot target " + TargetName(target) + " (allowed targets: " + TargetName(allowed) + ")");
        int count = 0;
        foreach (AttributeGroupNode group in groups)
            count += Array.FindAll(group.Attributes, other => _scope.Class(other.Name).Equals(name, StringComparison.OrdinalIgnoreCase)).Length;
        if (count > 1)
            throw Error("Attribute \"" + name + "\" must not be repeated");
        if (name.Equals("AllowDynamicProperties", StringComparison.OrdinalIgnoreCase))
            CheckDynamicProperties();
    }

    private void CheckDynamicProperties()
    {
        if (_class!.IsTrait)
            throw Error("Cannot apply #[AllowDynamicProperties] to trait");
        if (_class.IsInterface)
            throw Error("Cannot apply #[AllowDynamicProperties] to interface");
        if (_class.IsReadOnly)
            throw Error("Cannot apply #[AllowDynamicProperties] to readonly class " + _class.Name);
    }

    private static string TargetName(AttributeTarget target) => target switch
    {
        AttributeTarget.Class => "class",
        AttributeTarget.Function => "function",
        AttributeTarget.Method => "method",
        AttributeTarget.Property => "property",
        AttributeTarget.ClassConstant => "class constant",
        _ => "parameter",
    };
}
