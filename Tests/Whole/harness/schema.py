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

CARTRIDGE_XSD = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
LOM = "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"
_L = f"{{{LOM}}}"
# Common Cartridge 1.3 (ccv1p3_imscp_v1p2_v1p0.xsd, ccv1p3_lommanifest_v1p0.xsd); at the root, `item` has no title.
CARTRIDGE = {
    "manifest": ("metadata organizations resources authorizations?", "identifier!"),
    "metadata": (f"schema schemaversion {_L}lom", ""),
    "schema": ("", ""),
    "schemaversion": ("", ""),
    f"{_L}lom": (f"{_L}general?", ""),
    f"{_L}general": (f"{_L}title? {_L}language? {_L}description?", ""),
    f"{_L}title": (f"{_L}string*", ""),
    f"{_L}description": (f"{_L}string*", ""),
    f"{_L}string": ("", "language"),
    "organizations": ("organization?", ""),
    "organization": ("title? item metadata?", "identifier! structure!"),
    "item": ("title? item* metadata?", "identifier! identifierref"),
    "title": ("", ""),
    "resources": ("resource*", ""),
    "resource": ("metadata? file* dependency*", "identifier! type! href intendeduse"),
    "file": ("metadata?", "href!"),
    "dependency": ("", "identifierref!"),
}
WEB_LINK_XSD = "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3"
WEB_LINK = {"webLink": ("title url", ""), "title": ("", ""), "url": ("", "href! target windowFeatures")}


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
