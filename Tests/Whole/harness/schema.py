"""XML held to a schema that is written as a table: for each element its children in order, and its attributes.

The schemas of IMS, ADL and AICC themselves are not ours to give away. A table says what they say of the elements that
Plait writes, and refuses all others.
"""

import re
from xml.etree import ElementTree

# "metadata? file*": at most one, then any number. "href!": required.
IMS = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
# IMS Content Packaging 1.1.2 with SCORM's additions (imscp_rootv1p1p2.xsd, adlcp_rootv1p2.xsd).
SCORM = {
    "manifest": ("metadata? organizations resources manifest*", "identifier! version"),
    "metadata": ("schema? schemaversion?", ""),
    "schema": ("", ""),
    "schemaversion": ("", ""),
    "organizations": ("organization*", "default"),
    "organization": ("title? item* metadata?", "identifier! structure"),
    "item": ("title? item* metadata?", "identifier! identifierref isvisible parameters"),
    "title": ("", ""),
    "resources": ("resource*", ""),
    "resource": ("metadata? file* dependency*", f"identifier! type! href {{{ADL}}}scormtype"),
    "file": ("metadata?", "href!"),
    "dependency": ("", "identifierref!"),
}

CMI5_XSD = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
# The course structure of cmi5 (CourseStructure.xsd, version 1).
CMI5 = {
    "courseStructure": ("course objectives? au|block*", ""),
    "course": ("title description", "id!"),
    "title": ("langstring*", ""),
    "description": ("langstring*", ""),
    "langstring": ("", "lang"),
    "au": ("title description objectives? url launchParameters? entitlementKey?",
           "id! moveOn masteryScore launchMethod activityType"),
    "url": ("", ""),
}


def faults_of(text: bytes, namespace: str, rules: dict) -> list[str]:
    """What breaks the rules in a document whose elements are all of one namespace."""
    faults = []
    for element in ElementTree.fromstring(text).iter():
        name = element.tag.removeprefix(f"{{{namespace}}}")
        if name not in rules:
            faults.append(f"{name} is unknown")
            continue
        children, attributes = rules[name]
        pattern = "".join(
            f"(?:(?:{'|'.join(map(re.escape, part.rstrip('?*+').split('|')))}) ){part[len(part.rstrip('?*+')):]}"
            for part in children.split())
        found = "".join(child.tag.removeprefix(f"{{{namespace}}}") + " " for child in element)
        if not re.fullmatch(pattern, found):
            faults.append(f"{name} holds {found or 'nothing'}")
        required = {part[:-1] for part in attributes.split() if part.endswith("!")}
        allowed = {part.rstrip("!") for part in attributes.split()}
        if not required <= set(element.keys()) <= allowed:
            faults.append(f"{name} has {sorted(element.keys())}")
        if children and (element.text or "").strip():
            faults.append(f"{name} holds text")
    return faults
